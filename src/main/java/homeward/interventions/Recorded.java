package homeward.interventions;

/** What came of recording something about an intervention. */
public sealed interface Recorded {

  /** It is recorded; also when the same form was sent before. */
  record Done() implements Recorded {}

  /** It is ended, taken back or from history, so that nothing is to be recorded. */
  record NotOpen() implements Recorded {}

  /** Somebody else said meanwhile that it was done; what they said stays. */
  record SomebodyWasFirst() implements Recorded {}

  /** A coordinator's reference is recorded with its own form. */
  record OwnForm() implements Recorded {}

  /**
   * Only who chairs may say that it is not needed; written to the audit.
   *
   * @param chair in words
   */
  record NotTheChair(String chair) implements Recorded {}
}
