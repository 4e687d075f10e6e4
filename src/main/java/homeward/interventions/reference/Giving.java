package homeward.interventions.reference;

/** What came of a step of a coordinator's reference. */
public sealed interface Giving {

  /** It is recorded, now or when the same form was sent before. */
  record Done() implements Giving {}

  /** Nothing is to be recorded: it is no reference, has ended, or the step before is missing. */
  record NotNow() implements Giving {}

  /**
   * Somebody else's step; written to the audit.
   *
   * @param whose in words
   */
  record NotYours(String whose) implements Giving {}

  /** Another reference of the partnership has this number. */
  record NumberTaken() implements Giving {}

  /** The protocol gives it to other posts. */
  record NotThisPost(String href) implements Giving {}
}
