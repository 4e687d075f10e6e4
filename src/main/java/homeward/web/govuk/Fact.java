package homeward.web.govuk;

import homeward.shared.LondonTime;
import java.time.Instant;

/**
 * One fact on a timeline.
 *
 * @param title what happened, as a short sentence
 * @param at when it happened
 * @param now when the page is made, for "today at 02:10"
 * @param words more about it; empty for nothing
 * @param source on whose word; empty where the title says it
 */
public record Fact(String title, Instant at, Instant now, String words, String source) {

  /** When it happened, in words, London time. */
  public String when() {
    return LondonTime.words(at, now);
  }

  /** The exact time, shown on focus. */
  public String exact() {
    return LondonTime.exact(at);
  }
}
