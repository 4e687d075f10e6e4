package homeward.intake.web.report;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "These are two disappearances."
 *
 * @param path the report that would stand on its own
 * @param sides the two reports beside each other, the first one first; one when not joined
 * @param may whether they can be parted
 * @param message why they cannot, or who was first; empty for none
 * @param conflict whether somebody parted them while this reader wrote
 * @param reason what was typed
 */
public record PartingPage(
    String path,
    List<Side> sides,
    boolean may,
    String message,
    boolean conflict,
    String reason,
    FormKey key,
    FormErrors errors)
    implements FormPage {

  /** Keeps its own copy. */
  public PartingPage {
    sides = List.copyOf(sides);
  }

  /**
   * One report.
   *
   * @param heading "First report" or "Further report"
   * @param lastSeen when the child was last seen, in words
   * @param told who told it and when
   * @param missingFrom where from; null when not said
   */
  public record Side(
      String heading,
      String reference,
      String path,
      String lastSeen,
      String told,
      @Nullable String missingFrom,
      String state) {}

  @Override
  public String template() {
    return "intake/report/parting";
  }

  @Override
  public String title() {
    return "These are two disappearances";
  }

  @Override
  public int status() {
    if (conflict) {
      return 409;
    }
    return errors.isEmpty() ? 200 : 422;
  }
}
