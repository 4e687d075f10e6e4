package homeward.returninterviews;

import java.time.Instant;

/** What came of recording an attempt or the child's answer. */
public sealed interface Engaging {

  /** Recorded, now or when the same form was sent before. */
  record Recorded() implements Engaging {}

  /** It is allocated to somebody else; written to the audit. */
  record NotTheInterviewer() implements Engaging {}

  /** It cannot follow what was recorded since the form was opened. */
  record NotNow(String stage) implements Engaging {}

  /** It cannot have happened before the child returned. */
  record BeforeTheReturn(Instant returnedAt) implements Engaging {}

  /** The child is to be tried until this time before the interview may be closed. */
  record TryUntil(Instant until) implements Engaging {}
}
