package homeward.returninterviews.domain;

import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may not hold a child's return interview (clause {@code interview.independent}): a member of
 * the home that cares for the child, and the social worker who holds the case.
 */
public final class Independence {

  private Independence() {}

  /** Why somebody is not independent. */
  public enum Tie {
    CARE_TEAM("care-team", "works in the home that cares for this child"),
    CASE_HOLDER("case-holding-social-worker", "is the social worker who holds this child's case");

    private final String code;
    private final String words;

    Tie(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** As in the protocol's clause and in the audit. */
    public String code() {
      return code;
    }

    /** To follow the person's name: "works in the home that cares for this child". */
    public String words() {
      return words;
    }
  }

  /**
   * Who is close to the child.
   *
   * @param careTeam the home that cares for the child; null when the child lives in none
   * @param caseHolder the social worker who holds the case; null while none is named
   */
  public record Ties(@Nullable TeamId careTeam, @Nullable ProfessionalId caseHolder) {}

  /**
   * The tie that rules somebody out; empty when they are independent.
   *
   * @param excluded codes of the ties the protocol excludes
   */
  public static Optional<Tie> tie(Professional candidate, Ties ties, Set<String> excluded) {
    if (candidate.id().equals(ties.caseHolder()) && excluded.contains(Tie.CASE_HOLDER.code())) {
      return Optional.of(Tie.CASE_HOLDER);
    }
    boolean cares =
        ties.careTeam() != null
            && candidate.posts().stream().anyMatch(held -> ties.careTeam().equals(held.team()));
    return cares && excluded.contains(Tie.CARE_TEAM.code())
        ? Optional.of(Tie.CARE_TEAM)
        : Optional.empty();
  }

  /** Whether somebody is an interviewer of the service that was asked. */
  public static boolean interviewsFor(Professional candidate, TeamId service) {
    return candidate.posts().stream().anyMatch(held -> isInterviewer(held, service));
  }

  private static boolean isInterviewer(HeldPost held, TeamId service) {
    return held.post() == Post.INTERVIEWER && service.equals(held.team());
  }
}
