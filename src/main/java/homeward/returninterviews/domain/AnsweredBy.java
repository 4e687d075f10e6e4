package homeward.returninterviews.domain;

/** Who answered an attempt (local choice). */
public enum AnsweredBy {
  CHILD("The child"),
  CARER("A carer"),
  FAMILY("Somebody of the family"),
  SOCIAL_WORKER("The social worker"),
  SOMEBODY_ELSE("Somebody else"),
  NOBODY("Nobody");

  private final String words;

  AnsweredBy(String words) {
    this.words = words;
  }

  /** In plain words, to be chosen and shown. */
  public String words() {
    return words;
  }
}
