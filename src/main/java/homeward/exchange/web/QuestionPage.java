package homeward.exchange.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question: what is recorded beside what the file says.
 *
 * @param other the report it overlaps; null when a row changed
 * @param differences the rows of both records, those that differ marked
 * @param settled by whom, when and with which words; empty while it waits
 * @param words as typed
 */
public record QuestionPage(
    UUID id,
    UUID report,
    @Nullable UUID other,
    String reference,
    String why,
    List<Difference> differences,
    String settled,
    String words,
    FormErrors errors)
    implements FormPage {

  /** Keeps its own copy. */
  public QuestionPage {
    differences = List.copyOf(differences);
  }

  /**
   * A cell of both records.
   *
   * @param differs whether they say different things
   */
  public record Difference(String column, String recorded, String other, boolean differs) {}

  @Override
  public String template() {
    return "exchange/question";
  }

  @Override
  public String title() {
    return "A question about an imported row";
  }
}
