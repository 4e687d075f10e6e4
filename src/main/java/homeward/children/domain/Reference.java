package homeward.children.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short reference of a child, to read aloud: "HW-7K3F-2C". Five random characters and a check,
 * from {@value #LETTERS}: nothing that is mistaken for something else (no 0 and O, 1, I and L, 5
 * and S, U and V). The check catches every single wrong character and every two that changed
 * places.
 */
public final class Reference {

  /** The characters used; their number is a prime, which the check needs. */
  static final String LETTERS = "2346789ABCDEFGHJKMNPQRTVWXYZ5";

  private static final Pattern FORM = Pattern.compile("HW[-\\s]*([2-9A-Z]{4})[-\\s]*([2-9A-Z]{2})");
  private static final int RANDOM_CHARACTERS = 5;

  private Reference() {}

  /** A reference drawn at random; whether it is taken already is for the store to say. */
  public static String random(RandomGenerator random) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return "HW-" + drawn.substring(0, 4) + "-" + drawn.charAt(4) + check(drawn);
  }

  /**
   * Finds a reference in what somebody typed, with or without hyphens and capitals.
   *
   * @return empty when there is none or its check is wrong
   */
  public static Optional<String> in(String typed) {
    Matcher matcher = FORM.matcher(typed.toUpperCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String all = matcher.group(1) + matcher.group(2);
    String drawn = all.substring(0, RANDOM_CHARACTERS);
    boolean known = all.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    return known && check(drawn) == all.charAt(RANDOM_CHARACTERS)
        ? Optional.of("HW-" + all.substring(0, 4) + "-" + all.substring(4))
        : Optional.empty();
  }

  private static char check(CharSequence drawn) {
    int sum = 0;
    for (int i = 0; i < drawn.length(); i++) {
      sum += (i + 2) * LETTERS.indexOf(drawn.charAt(i));
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
