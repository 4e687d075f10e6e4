package homeward.children.matching;

/** The clues two descriptions of a child are compared by. */
public enum MatchField {
  DATE_OF_BIRTH,
  FORENAMES,
  SURNAME,
  HOME_POSTCODE,
  SEX
}
