package homeward.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plain notion of which rows are about one child, unlike the product's: the same date of birth, or
 * the same with day and month changed about, the same sex, and a surname that begins alike.
 */
final class SameChildRule {

  private final List<Known> known = new ArrayList<>();

  private record Known(String name, String initials, String born, String sex) {}

  /** The child's name here: that of the first row about it. */
  String of(String surname, String forenames, String born, String sex) {
    String begins = letters(surname);
    String initial = letters(forenames).substring(0, 1);
    for (Known one : known) {
      boolean birth = one.born.equals(born) || swapped(one.born).equals(born);
      boolean alike = one.initials.charAt(0) == begins.charAt(0) || one.initials.endsWith(initial);
      if (birth && one.sex.equals(sex) && alike) {
        return one.name;
      }
    }
    String name = "child " + known.size();
    known.add(new Known(name, begins.charAt(0) + initial, born, sex));
    return name;
  }

  private static String swapped(String born) {
    return born.substring(3, 5) + "/" + born.substring(0, 2) + born.substring(5);
  }

  private static String letters(String text) {
    return text.toUpperCase(Locale.UK).replaceAll("[^A-Z]", "");
  }
}
