package homeward.intake.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence: what was agreed, what falls due, what was done, and the ways it goes on.
 *
 * @param words "Absent for 2 hours 5 minutes", or how it ended
 * @param due what waits, soonest first
 * @param done what was done, latest first
 * @param may what the reader may do
 * @param typed what was typed, when a form is shown again
 * @param links pages beside this one that the reader may open
 * @param message one sentence about what was refused or already done; empty for none
 */
public record AbsencePage(
    UUID id,
    UUID report,
    ProposalPage.Child child,
    String words,
    boolean open,
    Agreed agreed,
    List<Line> due,
    List<Line> done,
    May may,
    Map<String, String> typed,
    String message,
    FormErrors errors,
    List<Link> links,
    LiveMark mark)
    implements FormPage {

  /** Keeps its own copies. */
  public AbsencePage {
    due = List.copyOf(due);
    done = List.copyOf(done);
    typed = Map.copyOf(typed);
    links = List.copyOf(links);
  }

  /** A page beside this one. */
  public record Link(String words, String path) {}

  /**
   * What was agreed with the informant.
   *
   * @param clause where the clause can be read by which it falls due; null when none is known
   */
  public record Agreed(String every, String actions, String assessment, @Nullable String clause) {}

  /** One thing due or done. */
  public record Line(String what, String when, String words, String by, boolean late) {}

  /**
   * What the reader may do, each with a key for its form.
   *
   * @param callBack the promise a call back keeps; null when the reader may not ring
   * @param review the promise a review keeps; null when the reader may not review
   * @param back whether the reader may record the return
   * @param missing what an upgrade is made from; null when the reader may not decide
   * @param takes handovers the reader may acknowledge
   */
  public record May(
      @Nullable UUID callBack,
      @Nullable UUID review,
      boolean back,
      @Nullable Upgrade missing,
      List<UUID> takes,
      String key) {

    /** Keeps its own copy. */
    public May {
      takes = List.copyOf(takes);
    }
  }

  /** The decision and proposal before the reader's eyes. */
  public record Upgrade(UUID decision, UUID proposal) {}

  /** What was typed in a field; empty for nothing. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  @Override
  public String template() {
    return "intake/absence";
  }

  @Override
  public String title() {
    return "Absence";
  }

  @Override
  public int status() {
    return errors.isEmpty() && message.isEmpty() ? 200 : 422;
  }

  @Override
  public List<LiveMark> live() {
    return List.of(mark);
  }
}
