package homeward.exchange.web;

import homeward.web.Page;
import java.util.List;
import java.util.UUID;

/** The first rows of an uploaded file as they will be understood. */
public record RowsPage(UUID id, String reference, List<RowView> rows) implements Page {

  /** Keeps its own copy. */
  public RowsPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "exchange/rows";
  }

  @Override
  public String title() {
    return "The first rows of the file";
  }
}
