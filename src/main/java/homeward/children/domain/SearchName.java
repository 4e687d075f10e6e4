package homeward.children.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names in the form in which they are searched: lower case, no accents, each word after a space.
 */
public final class SearchName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern INSIDE_A_WORD = Pattern.compile("['’‘`´ʼ.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchName() {}

  /** All the names of a person record: " ann mary smith oneil ". */
  public static String of(String forenames, String surname, @Nullable String knownAs) {
    String all = forenames + " " + surname + " " + (knownAs == null ? "" : knownAs);
    return " " + String.join(" ", words(all)) + " ";
  }

  /** The words of a text in that form. */
  public static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    plain = INSIDE_A_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty()).toList();
  }
}
