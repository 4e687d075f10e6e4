package homeward.interventions;

/** What came of asking for a meeting. */
public sealed interface Asking {

  /** It is called for. */
  record CalledFor(InterventionId id) implements Asking {}

  /** There is no meeting of that level. */
  record NoSuchMeeting() implements Asking {}
}
