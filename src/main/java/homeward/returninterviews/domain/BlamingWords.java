package homeward.returninterviews.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Phrases that may blame a child, with better words. The writer is asked gently before saving and
 * may keep what was written; that is kept too (inspectorates have found blamed children in
 * records).
 */
public final class BlamingWords {

  private static final Map<String, String> BETTER = new LinkedHashMap<>();

  static {
    BETTER.put("attention seeking", "is asking for help, or needs somebody's attention");
    BETTER.put(
        "puts? (?:herself|himself|themsel(?:f|ves)) at risk", "is at risk of being harmed by …");
    BETTER.put(
        "plac(?:es|ing) (?:herself|himself|themsel(?:f|ves)) at risk",
        "is at risk of being harmed by …");
    BETTER.put("promiscuous", "is being sexually harmed, or may be");
    BETTER.put("child prostitut\\w*", "is being sexually exploited");
    BETTER.put(
        "prostitut(?:es|ing) (?:herself|himself|themsel(?:f|ves))", "is being sexually exploited");
    BETTER.put("lifestyle choice", "say what happened; a child does not choose to be exploited");
    BETTER.put("streetwise", "say what the child knows and what worries you");
    BETTER.put("manipulative", "say what the child did and what the child may need");
    BETTER.put("absconded|absconding|absconder", "went missing, or left without telling anybody");
    BETTER.put("refus(?:es|ed|ing) to engage", "did not want to talk yet; say what was offered");
    BETTER.put("non-?compliant", "did not agree to …, because …");
    BETTER.put("challenging behaviou?r", "say what the child did and what went before");
    BETTER.put("drug runn(?:er|ing)", "is being made to carry drugs");
    BETTER.put("older boyfriend", "an adult who may be exploiting the child");
    BETTER.put("known (?:misper|absconder)", "has been missing before");
    BETTER.put("should have known better", "say what happened");
    BETTER.put("(?:his|her|their) own fault", "say what others did");
    BETTER.put("asking for it", "say what others did");
    BETTER.put("prone to lying|known to lie|is a liar", "say what was told and what is known");
  }

  private static final Map<Pattern, String> PATTERNS = patterns();

  private BlamingWords() {}

  /**
   * A phrase found.
   *
   * @param phrase as it was written, in small letters
   * @param better what could be written instead
   */
  public record Found(String phrase, String better) {}

  /** Every phrase in a text, once each, in the order of the list. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    PATTERNS.forEach((pattern, better) -> {
      var matcher = pattern.matcher(text);
      if (matcher.find()) {
        found.add(new Found(matcher.group().toLowerCase(Locale.UK), better));
      }
    });
    return List.copyOf(found);
  }

  private static Map<Pattern, String> patterns() {
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    BETTER.forEach((phrase, better) ->
        patterns.put(
            Pattern.compile(
                "\\b(?:" + phrase.replace(" ", "[\\s-]+") + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            better));
    return patterns;
  }
}
