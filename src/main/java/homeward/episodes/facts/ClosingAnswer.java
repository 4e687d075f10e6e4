package homeward.episodes.facts;

import java.util.UUID;

/** What came of closing. */
public sealed interface ClosingAnswer {

  /** It is closed; for the same form twice, the closing made first. */
  record Closed(UUID closing) implements ClosingAnswer {}

  /** The rules refuse; written to the audit. */
  record Refused(Reason reason) implements ClosingAnswer {}

  /** The time at which the child was seen or spoken to cannot be right. */
  record Impossible(TimeTrouble trouble) implements ClosingAnswer {}

  /** Why closing is refused. */
  enum Reason {
    WRONG_CODE(
        "An episode of a missing child is closed as Missing Person. "
            + "The code for an unauthorised absence belongs to absences."),
    STILL_MISSING(
        "Neither found nor returned is recorded. Record it first, "
            + "or a supervisor closes with a rationale."),
    WELFARE_NOT_CONFIRMED(
        "Closing needs the child seen or spoken to: by whom and when. "
            + "Otherwise a supervisor closes with a rationale."),
    OVERRIDE_IS_FOR_SUPERVISORS(
        "Only a duty inspector, force incident manager or superintendent may close "
            + "without the child seen or spoken to."),
    ALREADY_CLOSED("The episode is closed.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** Why, and who may instead. */
    public String sentence() {
      return sentence;
    }

    /** The code in the audit. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
