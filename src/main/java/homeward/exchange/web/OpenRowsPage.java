package homeward.exchange.web;

import homeward.web.Page;
import java.util.List;
import java.util.UUID;

/** Imported reports without a return. */
public record OpenRowsPage(List<Row> rows) implements Page {

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
