package homeward.exchange.web;

import homeward.web.Page;
import java.util.UUID;

/** Asks once more before an import is taken back. */
public record UndoPage(UUID id, String reference, String file, int reports) implements Page {

  @Override
  public String template() {
    return "exchange/undo";
  }

  @Override
  public String title() {
    return "Take an import back";
  }
}
