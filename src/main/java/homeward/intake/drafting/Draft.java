package homeward.intake.drafting;

import homeward.intake.ReportAction;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report somebody has begun. Each answer is kept as it is given, on whichever device.
 *
 * @param key the form's key; the report sent from it has the same
 * @param owner whose it is
 * @param begunBy who began it
 * @param begunAt when, UTC
 * @param given the latest answer to each question, with who gave it; one taken back is empty
 * @param answers the same by code
 */
public record Draft(
    DraftId id,
    UUID key,
    Owner owner,
    ProfessionalId begunBy,
    Instant begunAt,
    List<Given> given,
    Map<String, String> answers,
    State state) {

  /** Keeps its own copies. */
  public Draft {
    given = List.copyOf(given);
    answers = Map.copyOf(answers);
  }

  /** How far it is. */
  public sealed interface State {}

  /** Being filled in. */
  public record Open() implements State {}

  /** It became a report. */
  public record Sent(ReportId report) implements State {}

  /** Somebody said that it is not needed. */
  public record Dropped() implements State {}

  /**
   * Whose draft it is.
   *
   * @param post the post of who began it
   * @param area the area of that post
   * @param team its team; null when the post belongs to none
   */
  public record Owner(Post post, AreaId area, @Nullable TeamId team) {

    /** The owner of what somebody begins in this post. */
    public static Owner of(HeldPost held) {
      return new Owner(held.post(), held.area(), held.team());
    }
  }

  /**
   * A draft nobody has sent yet, for the list. Times are UTC.
   *
   * @param child null while no child, or one not yet known, is named
   * @param about initials of the child; empty while nobody is named
   * @param lastAnswerAt when something was last answered
   */
  public record Unfinished(
      DraftId draft,
      @Nullable ChildId child,
      String about,
      ProfessionalId begunBy,
      Instant begunAt,
      Instant lastAnswerAt) {}

  /**
   * The latest answer to a question, with who gave it.
   *
   * @param at when, UTC
   */
  public record Given(String question, String answer, ProfessionalId by, Instant at) {}

  /** Whether a call handler writes down what somebody else tells. */
  public boolean byPhone() {
    return owner.post() == Post.CALL_HANDLER;
  }

  /**
   * Whether the professional may go on with it: they began it, or are of the same team, or, for a
   * post without a team, hold the same post in the same area, so that a colleague can finish it.
   */
  public boolean isFor(Professional who) {
    if (who.id().equals(begunBy)) {
      return true;
    }
    return who.posts().stream().filter(held -> mayReport(held.post())).anyMatch(this::isFor);
  }

  private boolean isFor(HeldPost held) {
    TeamId team = owner.team();
    if (team != null) {
      return team.equals(held.team());
    }
    return held.post() == owner.post() && held.area().equals(owner.area());
  }

  private static boolean mayReport(Post post) {
    return ReportAction.REPORT.rule().posts().contains(post);
  }
}
