package homeward.children.arranging;

/** What came of recording a move, a case holder or a correction. */
public sealed interface Arranged {

  /** It stands; also for the same form sent again. */
  record Recorded() implements Arranged {}

  /** Somebody recorded another while this was being written. Nothing of this was recorded. */
  record ChangedMeanwhile() implements Arranged {}
}
