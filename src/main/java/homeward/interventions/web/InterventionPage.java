package homeward.interventions.web;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import homeward.web.govuk.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is called for.
 *
 * @param why the facts: clause, what was counted, who chairs, by when
 * @param notes what must be known first: not held in time, bank holidays not known, whom to ring
 * @param outcome what came of it; empty while nothing did
 * @param may what the reader may do now
 */
public record InterventionPage(
    Heading heading,
    Why why,
    List<String> notes,
    List<SummaryRow> outcome,
    List<ActionView> actions,
    May may,
    List<LiveMark> live)
    implements FormPage {

  /** A state in a word with its tone. */
  public record Badge(String words, String tone) {}

  /** What it is and whose. */
  public record Heading(
      String id, String what, Badge badge, String child, String facts, String childPath) {}

  /**
   * Why it is called for and by whom.
   *
   * @param sentence what the clause says
   * @param counted the starts counted, in words
   */
  public record Why(
      String sentence, String href, List<CountedView> counted, List<SummaryRow> rows) {}

  /**
   * A start that was counted.
   *
   * @param path where it can be read; null when counted over a place, where other children stand
   */
  public record CountedView(String words, @Nullable String path) {}

  /**
   * Something that was agreed.
   *
   * @param done what was done; null while it is due
   * @param key of the form that says so: one for each, or the second would pass for the first
   */
  public record ActionView(
      String id,
      String words,
      String owner,
      Badge badge,
      String due,
      @Nullable String done,
      FormKey key) {}

  /**
   * What the reader may do.
   *
   * @param reference whether it is a coordinator's reference, which has a page of its own
   * @param errors of a form on this page
   * @param refusal what the rule says to what was sent; null for nothing
   */
  public record May(
      boolean arrange,
      boolean record,
      boolean reference,
      boolean notNeeded,
      boolean act,
      FormErrors errors,
      @Nullable String refusal) {}

  @Override
  public String template() {
    return "interventions/intervention";
  }

  @Override
  public String title() {
    return heading.what();
  }

  @Override
  public FormErrors errors() {
    return may.errors();
  }

  @Override
  public int status() {
    return may.refusal() != null ? 409 : may.errors().isEmpty() ? 200 : 422;
  }
}
