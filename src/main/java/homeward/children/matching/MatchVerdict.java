package homeward.children.matching;

/** What a score means for two descriptions of a child. */
public enum MatchVerdict {
  /** One child: joined, marked as joined by score, undoable. */
  JOIN,
  /** Kept apart, and a person is asked. */
  PROPOSE,
  /** Two children. */
  SEPARATE
}
