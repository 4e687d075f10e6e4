package homeward.exchange.web;

import homeward.web.Page;
import java.util.List;
import java.util.UUID;

/** Imported reports without a return. */
public record OpenRowsPage(List<Row> rows, May may) implements Page {

  /**
   * What the reader may do besides reading the list.
   *
   * @param confirm say whether a child is still missing
   * @param imports see the imports
   */
  public record May(boolean confirm, boolean imports) {}

  /** Keeps its own copy. */
  public OpenRowsPage {
    rows = List.copyOf(rows);
  }

  /** One of them; the child by initials and age. */
  public record Row(UUID report, String child, String category, String seen, String reported) {}

  @Override
  public String template() {
    return "exchange/openRows";
  }

  @Override
  public String title() {
    return "Confirm whether still missing";
  }
}
