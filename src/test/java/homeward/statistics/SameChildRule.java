package homeward.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plain notion of which rows are about one child, unlike the product's: the same sex and date of
 * birth (day and month may have changed places), and either the same postcode and one name that
 * begins alike, or both names that begin alike.
 */
final class SameChildRule {

  private final List<Known> known = new ArrayList<>();

  private record Known(String child, String surname, String forename, String born, String home) {}

  /** The child of a row, by the number it is given here when first met. */
  String of(String surname, String forenames, String born, String sex, String postcode) {
    Known row =
        new Known("", letters(surname), letters(forenames), born + sex, postcode.replace(" ", ""));
    String child =
        known.stream()
            .filter(one -> same(one, row))
            .map(Known::child)
            .findFirst()
            .orElse("child " + known.size());
    known.add(new Known(child, row.surname, row.forename, row.born, row.home));
    return child;
  }

  private static boolean same(Known one, Known other) {
    if (!one.born.equals(other.born) && !swapped(one.born).equals(other.born)) {
      return false;
    }
    boolean surnames = begin(one.surname, other.surname, 1);
    return one.home.equals(other.home)
        ? surnames || begin(one.forename, other.forename, 1)
        : surnames && begin(one.forename, other.forename, 2);
  }

  private static boolean begin(String one, String other, int letters) {
    return one.regionMatches(0, other, 0, letters);
  }

  private static String swapped(String born) {
    return born.substring(3, 5) + "/" + born.substring(0, 2) + born.substring(5);
  }

  private static String letters(String text) {
    return text.toUpperCase(Locale.UK).replaceAll("[^A-Z]", "");
  }
}
