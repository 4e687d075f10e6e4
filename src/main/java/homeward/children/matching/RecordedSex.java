package homeward.children.matching;

/** Sex as a source wrote it down; used only to hold a match back, never to make one. */
public enum RecordedSex {
  FEMALE,
  MALE,
  NOT_GIVEN
}
