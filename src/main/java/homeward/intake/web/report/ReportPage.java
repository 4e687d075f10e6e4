package homeward.intake.web.report;

import homeward.shared.ReportId;
import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import homeward.web.govuk.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with everything said in it and in those joined to it.
 *
 * @param child who it is about
 * @param facts the report, row by row
 * @param history earlier reports, missing and absent alike
 * @param answers the risk questions with every answer to each
 * @param unanswered the questions nobody has answered, each of which counts as a risk
 * @param told who knows
 * @param more news and buttons
 */
public record ReportPage(
    Child child,
    List<SummaryRow> facts,
    List<Earlier> history,
    List<Asked> answers,
    List<String> unanswered,
    Told told,
    More more)
    implements FormPage {

  /** Keeps its own copies. */
  public ReportPage {
    facts = List.copyOf(facts);
    history = List.copyOf(history);
    answers = List.copyOf(answers);
    unanswered = List.copyOf(unanswered);
  }

  /**
   * Who it is about, and what everybody must know.
   *
   * @param reference the report's reference
   * @param line age and when reported, in words
   * @param markers what everyone who looks must know
   * @param state what the report is now, in words
   */
  public record Child(
      ReportId report,
      String reference,
      String path,
      String name,
      String line,
      List<String> markers,
      String state) {}

  /** An earlier report in words. */
  public record Earlier(String path, String reference, String when, String category) {}

  /** A question with every answer given to it, each with who said so. */
  public record Asked(String question, List<Said> said) {}

  /**
   * A parting, from either side.
   *
   * @param words who parted it from which report and when
   * @param path the other report
   */
  public record Parted(String words, String path, String reference, String reason) {}

  /** An answer with who said so and when. */
  public record Said(String words, String by) {}

  /**
   * What can be added.
   *
   * @param mainReport the path of the first report, when this one was joined to it; null otherwise
   * @param joined the reports joined to this one
   * @param partings what was parted from this report or from which it was parted
   * @param part whether the reader may part reports
   * @param news what was added since, oldest first
   * @param notThere whether "the child is not there" can be said
   * @param proposal whether the reader may see what the protocol proposes
   * @param form the form for news; null when the reader may not add
   * @param mark the report's live mark
   */
  public record More(
      @Nullable String mainReport,
      List<Earlier> joined,
      List<Parted> partings,
      boolean part,
      List<Said> news,
      boolean notThere,
      boolean proposal,
      SentPage.@Nullable NewsForm form,
      LiveMark mark) {}

  @Override
  public String template() {
    return "intake/report/report";
  }

  @Override
  public String title() {
    return "Report " + child.reference();
  }

  @Override
  public FormErrors errors() {
    SentPage.NewsForm form = more.form();
    return form == null ? FormErrors.none() : form.errors();
  }

  @Override
  public List<LiveMark> live() {
    return List.of(more.mark());
  }
}
