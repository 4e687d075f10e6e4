package homeward.children.matching;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * What two forenames say about two descriptions being of one child. Twins have everything else in
 * common, and often names that are nearly alike, so a slip counts as one only where it cannot be
 * two names: see {@link #slip}.
 */
final class Forenames {

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final double SIMILAR = 0.9;
  private static final int LONG_ENOUGH_TO_DROP_A_LETTER = 4;

  private final GivenNames names;

  Forenames(GivenNames names) {
    this.names = names;
  }

  MatchReason compare(NameForm one, NameForm other) {
    String left = one.compact();
    String right = other.compact();
    if (left.isEmpty() || right.isEmpty()) {
      return reason("different forename", -35);
    }
    if (left.equals(right)) {
      return reason("same forename", 30);
    }
    if (names.sameName(left, right)) {
      return reason("one forename is a nickname or another spelling of the other", 26);
    }
    if (slip(left, right) || slipOfANickname(left, right)) {
      return reason("the forename differs by one typing slip", 18);
    }
    if (furtherName(one, other) || furtherName(other, one)) {
      return reason("one has a further forename", 16);
    }
    boolean alike =
        Slip.between(left, right) != Slip.MORE
            || (one.first().equals(other.first()) && !one.first().isEmpty())
            || JARO_WINKLER.apply(left, right) >= SIMILAR;
    return alike ? reason("similar forename", 0) : reason("different forename", -35);
  }

  /**
   * A slip that joins keeps the first letter (twins' names rhyme: Mia and Tia), replaces no letter
   * (Jamal and Jamil are two boys) and does not lead from one known name to another (Leo and Leon).
   * Leaving a letter out counts only when one of the two is a known name and the shorter still has
   * four letters.
   */
  private boolean slip(String left, String right) {
    boolean leftKnown = names.known(left);
    boolean rightKnown = names.known(right);
    if ((leftKnown && rightKnown) || left.charAt(0) != right.charAt(0)) {
      return false;
    }
    return switch (Slip.between(left, right)) {
      case TRANSPOSED, DOUBLED -> true;
      case DROPPED ->
          (leftKnown || rightKnown)
              && Math.min(left.length(), right.length()) >= LONG_ENOUGH_TO_DROP_A_LETTER;
      case NONE, REPLACED, MORE -> false;
    };
  }

  /** Danieel is a slip for Daniel, and Danny is Daniel. */
  private boolean slipOfANickname(String left, String right) {
    return oneIsASlipOfTheOther(left, right) || oneIsASlipOfTheOther(right, left);
  }

  private boolean oneIsASlipOfTheOther(String mistyped, String right) {
    if (names.known(mistyped) || !names.known(right)) {
      return false;
    }
    List<String> meant =
        names.startingWith(mistyped.charAt(0)).stream()
            .filter(name -> slip(mistyped, name))
            .toList();
    return meant.size() == 1 && names.sameName(meant.getFirst(), right);
  }

  private boolean furtherName(NameForm shorter, NameForm longer) {
    int size = shorter.parts().size();
    return size < longer.parts().size()
        && longer.parts().subList(0, size).equals(shorter.parts())
        && !(size == 1 && names.sharedByBrothers(shorter.first()));
  }

  private static MatchReason reason(String what, int points) {
    return new MatchReason(MatchField.FORENAMES, what, points);
  }
}
