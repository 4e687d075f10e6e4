package homeward.interventions;

/** What came of asking for a meeting. */
public sealed interface Asking {

  /** It is called for. */
  record CalledFor(InterventionId id) implements Asking {}

  /** The area's protocol has no such meeting. */
  record NoSuchMeeting() implements Asking {}
}
