package homeward.children.matching;

/** The one slip of the finger that turns a word into another, when there is one. */
enum Slip {
  /** The words are the same. */
  NONE,
  /** Two neighbouring letters changed places: Johs for Josh. */
  TRANSPOSED,
  /** A letter was typed twice, or once where it belongs twice: Leoon for Leon. */
  DOUBLED,
  /** A letter was left out or put in: Egrton for Egerton. */
  DROPPED,
  /** One letter was typed for another: Jamil for Jamal. */
  REPLACED,
  /** More than one slip, or no slip at all. */
  MORE;

  static Slip between(String one, String other) {
    if (one.equals(other)) {
      return NONE;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    if (left.length() + right.length() == 1) {
      return added(left.isEmpty() ? other : one, start);
    }
    if (left.length() == 1 && right.length() == 1) {
      return REPLACED;
    }
    boolean swapped =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return swapped ? TRANSPOSED : MORE;
  }

  private static Slip added(String longer, int at) {
    boolean likeTheOneBefore = at > 0 && longer.charAt(at - 1) == longer.charAt(at);
    boolean likeTheOneAfter =
        at + 1 < longer.length() && longer.charAt(at + 1) == longer.charAt(at);
    return likeTheOneBefore || likeTheOneAfter ? DOUBLED : DROPPED;
  }
}
