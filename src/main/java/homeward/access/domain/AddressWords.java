package homeward.access.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in which an address may stand, in normal form. Flat numbers are left out and
 * "12a" is 12, because giving away the house gives away the flat.
 *
 * @param postcodes lower case without spaces, in their order
 * @param words the other words of each part between commas and line ends, in order
 */
public record AddressWords(Set<String> postcodes, List<List<String>> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b([a-z]{1,2}[0-9o][0-9a-z]?)[ \\t.-]*([0-9o][a-z]{2})\\b");
  private static final Pattern PARTS = Pattern.compile("[,;:\\r\\n]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}[a-z]?");
  private static final Set<String> BEFORE_A_FLAT =
      Set.of("flat", "apartment", "apt", "unit", "room", "floor");
  private static final Set<String> DROPPED = Set.of("no", "number", "nr", "the", "and", "at");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("street", "st"),
          Map.entry("str", "st"),
          Map.entry("saint", "st"),
          Map.entry("road", "rd"),
          Map.entry("avenue", "ave"),
          Map.entry("av", "ave"),
          Map.entry("lane", "ln"),
          Map.entry("drive", "dr"),
          Map.entry("close", "cl"),
          Map.entry("court", "ct"),
          Map.entry("crescent", "cres"),
          Map.entry("gardens", "gdns"),
          Map.entry("grove", "gr"),
          Map.entry("place", "pl"),
          Map.entry("square", "sq"),
          Map.entry("terrace", "ter"),
          Map.entry("terr", "ter"),
          Map.entry("walk", "wk"),
          Map.entry("green", "grn"),
          Map.entry("mount", "mt"),
          Map.entry("house", "hse"),
          Map.entry("cottage", "cott"),
          Map.entry("farm", "fm"),
          Map.entry("north", "n"),
          Map.entry("south", "s"),
          Map.entry("east", "e"),
          Map.entry("west", "w"));

  private static final Set<String> KINDS_OF_STREET =
      Set.of(
          "st", "rd", "ave", "ln", "dr", "cl", "ct", "cres", "gdns", "gr", "pl", "sq", "ter", "way",
          "wk", "grn", "row", "mews", "rise", "view", "parade", "hill");

  public AddressWords {
    postcodes = Set.copyOf(postcodes);
    words = List.copyOf(words);
  }

  /** Reads a text. */
  public static AddressWords of(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘`]", "");
    Set<String> postcodes = new LinkedHashSet<>();
    Matcher matcher = POSTCODE.matcher(plain);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      postcodes.add(postcode(matcher.group(1), matcher.group(2)));
      matcher.appendReplacement(rest, " , ");
    }
    matcher.appendTail(rest);
    List<List<String>> parts = new ArrayList<>();
    for (String part : PARTS.split(rest)) {
      List<String> words = words(part);
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    return new AddressWords(postcodes, parts);
  }

  /** All words in order. */
  public List<String> all() {
    return words.stream().flatMap(List::stream).toList();
  }

  /**
   * House number and the words of the street without its kind ("12 high"); without a number the
   * first part ("rose cott"); empty when there is nothing.
   */
  public String firstLine() {
    List<String> all = all();
    for (int i = 0; i < all.size(); i++) {
      if (number(all.get(i)) && i + 1 < all.size()) {
        List<String> street = street(all, i + 1);
        if (!street.isEmpty()) {
          return all.get(i) + " " + String.join(" ", street);
        }
      }
    }
    return words.isEmpty() ? "" : String.join(" ", words.getFirst());
  }

  /** Whether a word is a house number. */
  public static boolean number(String word) {
    return NUMBER.matcher(word).matches();
  }

  /** The words after a house number up to the kind of street; at most two when none is named. */
  private List<String> street(List<String> all, int start) {
    List<String> street = new ArrayList<>();
    for (int i = start; i < Math.min(all.size(), start + 5); i++) {
      String word = all.get(i);
      if (number(word)) {
        return List.of();
      }
      if (KINDS_OF_STREET.contains(word) && !street.isEmpty()) {
        return street;
      }
      street.add(word);
    }
    int part = partLength(start);
    return street.subList(0, Math.min(street.size(), Math.clamp(part, 1, 2)));
  }

  /** How many words the part that holds a position has left from there. */
  private int partLength(int position) {
    int passed = 0;
    for (List<String> part : words) {
      passed += part.size();
      if (passed > position) {
        return passed - position;
      }
    }
    return 1;
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    boolean afterFlat = false;
    for (String raw : BETWEEN_WORDS.split(part)) {
      if (afterFlat && (number(raw) || raw.length() == 1)) {
        afterFlat = false;
        continue;
      }
      afterFlat = BEFORE_A_FLAT.contains(raw);
      boolean letterOfNumber =
          raw.length() == 1 && !words.isEmpty() && number(words.getLast()) && !"nsew".contains(raw);
      if (raw.isEmpty() || afterFlat || letterOfNumber || DROPPED.contains(raw)) {
        continue;
      }
      words.add(number(raw) ? raw.replaceAll("[a-z]", "") : SHORT.getOrDefault(raw, raw));
    }
    return words;
  }

  /** People type the letter O for a nought. */
  private static String postcode(String outward, String inward) {
    int digit = outward.length() > 1 && Character.isLetter(outward.charAt(1)) ? 2 : 1;
    String first =
        outward.length() > digit && outward.charAt(digit) == 'o'
            ? outward.substring(0, digit) + "0" + outward.substring(digit + 1)
            : outward;
    return first + inward.replaceFirst("^o", "0");
  }
}
