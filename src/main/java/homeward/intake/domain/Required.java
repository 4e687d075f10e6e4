package homeward.intake.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be answered before a report can be sent: as little as lets somebody act. Everything
 * else may follow, and counts as a risk until it does (West Midlands inquiry evidence pack 2015).
 * With "I need the police now" only the child must be named.
 */
public final class Required {

  private Required() {}

  /**
   * Something that is still needed.
   *
   * @param step where it is asked
   * @param field its code
   * @param message what to do, for the error summary
   */
  public record Needed(Step step, String field, String message) {}

  /**
   * What is still needed.
   *
   * @param byPhone whether a call handler writes down what somebody else tells
   * @param policeNow whether it is sent with "I need the police now"
   */
  public static List<Needed> of(Given given, boolean byPhone, boolean policeNow) {
    List<Needed> needed = new ArrayList<>();
    if (given.child().isEmpty() && !given.describesNewChild()) {
      needed.add(new Needed(Step.WHO, Fields.CHILD, "Say which child is missing"));
    }
    if (policeNow) {
      return needed;
    }
    if (!given.has(Fields.LAST_SEEN)) {
      needed.add(new Needed(Step.SEEN, Fields.SEEN_DAY, "Say when the child was last seen"));
    }
    if (given.whereaboutsKnown() && !given.has(Fields.PLACE)) {
      needed.add(new Needed(Step.SEEN, Fields.PLACE, "Say where you think the child is"));
    }
    if (given.policeHelp() && !given.has(Fields.SAFETY_REASON)) {
      needed.add(
          new Needed(
              Step.SEEN, Fields.SAFETY_REASON, "Say why it is not safe to go without the police"));
    }
    if (byPhone) {
      if (!given.has(Fields.INFORMANT_NAME)) {
        needed.add(
            new Needed(Step.INFORMANT, Fields.INFORMANT_NAME, "Enter the name of the caller"));
      }
      if (!given.has(Fields.INFORMANT_PHONE)) {
        needed.add(
            new Needed(
                Step.INFORMANT, Fields.INFORMANT_PHONE, "Enter a number to ring the caller back"));
      }
    }
    return needed;
  }
}
