package homeward.children.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what typists vary: capitals, accents, apostrophes, hyphens and spaces.
 *
 * @param parts the words of the name in order, small letters only; "Smith-O’Neil" is smith, oneil
 */
record NameForm(List<String> parts) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_A_LETTER_INSIDE_A_WORD = Pattern.compile("['’‘`´ʼ.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  static NameForm of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    plain = withoutLigatures(plain.toLowerCase(Locale.ROOT));
    plain = NOT_A_LETTER_INSIDE_A_WORD.matcher(plain).replaceAll("");
    return new NameForm(
        Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty()).toList());
  }

  /** All words run together, so that "Ellie Mae", "Ellie-Mae" and "Elliemae" are one. */
  String compact() {
    return String.join("", parts);
  }

  /** The first word, or an empty text for a name without letters. */
  String first() {
    return parts.isEmpty() ? "" : parts.getFirst();
  }

  /** Names are the same when their letters are, wherever the words were divided. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NameForm form && compact().equals(form.compact());
  }

  @Override
  public int hashCode() {
    return compact().hashCode();
  }

  /** Letters that accents do not explain: they decompose to nothing, so they are spelled out. */
  private static String withoutLigatures(String text) {
    return text.replace("ł", "l")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ı", "i");
  }
}
