package homeward.exchange.web;

import homeward.web.Page;
import java.util.List;
import java.util.UUID;

/** Questions that imports asked. */
public record QuestionsPage(List<Row> rows) implements Page {

  /** Keeps its own copy. */
  public QuestionsPage {
    rows = List.copyOf(rows);
  }

  /** One of them; the child by initials and age. */
  public record Row(UUID id, String child, String reference, String why) {}

  @Override
  public String template() {
    return "exchange/questions";
  }

  @Override
  public String title() {
    return "Questions about imported rows";
  }
}
