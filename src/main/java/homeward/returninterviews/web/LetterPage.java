package homeward.returninterviews.web;

import homeward.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A letter and leaflet to print, with the offer of an interview and a way to accept. It holds no
 * address: the child's may not be divulged.
 *
 * @param interview which
 * @param toChild whether the child is written to; else the carer
 * @param name what the child is called
 * @param service the interview service's name
 * @param phone its number; null when none is known
 * @param day today, in words
 */
public record LetterPage(
    String interview,
    boolean toChild,
    String name,
    String service,
    @Nullable String phone,
    String day)
    implements Page {

  @Override
  public String template() {
    return "returninterviews/letter";
  }

  @Override
  public String title() {
    return toChild ? "Letter to the child" : "Letter to the carer";
  }
}
