package homeward.worklist.domain;

import java.util.Locale;
import java.util.Map;

/** What is counted on the list, in words. A module that publishes a new count adds it here. */
public final class Tallies {

  private record Words(String one, String many, String waits) {}

  private static final Map<String, Words> WORDS =
      Map.of(
          "exchange.confirm",
          new Words("imported row to confirm", "imported rows to confirm", "the child's history"),
          "exchange.settle",
          new Words(
              "question about an imported row",
              "questions about imported rows",
              "the child's history"));

  private static final Words PLAIN = new Words("thing that waits", "things that wait", "somebody");

  private Tallies() {}

  /** "12 imported rows to confirm". */
  public static String words(String matter, int count) {
    Words words = WORDS.getOrDefault(matter, PLAIN);
    return String.format(Locale.UK, "%,d", count) + " " + (count == 1 ? words.one() : words.many());
  }

  /** Who waits for it. */
  public static String waits(String matter) {
    return WORDS.getOrDefault(matter, PLAIN).waits();
  }
}
