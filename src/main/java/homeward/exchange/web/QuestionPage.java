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
 * @param words as typed
 */
public record QuestionPage(
    UUID id,
    UUID report,
    @Nullable UUID other,
    String reference,
    String why,
    List<Difference> differences,
    String words,
    FormErrors errors)
    implements FormPage {

  /** Keeps its own copy. */
  public QuestionPage {
    differences = List.copyOf(differences);
  }

  /** A cell that differs. */
  public record Difference(String column, String recorded, String file) {}

  @Override
  public String template() {
    return "exchange/question";
  }

  @Override
  public String title() {
    return "A question about an imported row";
  }
}
