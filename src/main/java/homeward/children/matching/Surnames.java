package homeward.children.matching;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What two surnames say about two descriptions being of one child. */
final class Surnames {

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final double SIMILAR = 0.92;

  private Surnames() {}

  static MatchReason compare(NameForm one, NameForm other) {
    String left = one.compact();
    String right = other.compact();
    if (left.equals(right)) {
      return reason("same surname", 30);
    }
    int shorter = Math.min(left.length(), right.length());
    Slip slip = Slip.between(left, right);
    if (slip != Slip.MORE && shorter >= 3) {
      return reason("the surname differs by one typing slip", 18);
    }
    if (partOf(one, other) || partOf(other, one)) {
      return reason("one surname is part of the other", 18);
    }
    if (JARO_WINKLER.apply(left, right) >= SIMILAR) {
      return reason("similar surname", 8);
    }
    return reason("different surname", -10);
  }

  private static boolean partOf(NameForm shorter, NameForm longer) {
    return shorter.parts().size() < longer.parts().size()
        && shorter.compact().length() >= 3
        && longer.parts().containsAll(shorter.parts());
  }

  private static MatchReason reason(String what, int points) {
    return new MatchReason(MatchField.SURNAME, what, points);
  }
}
