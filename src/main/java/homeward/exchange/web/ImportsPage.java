package homeward.exchange.web;

import homeward.web.Page;
import java.util.List;
import java.util.UUID;

/**
 * The imports of the reader's areas, latest first, and what waits for a person.
 *
 * @param mayImport whether the reader may give a file
 */
public record ImportsPage(List<Row> rows, boolean mayImport) implements Page {

  /** Keeps its own copy. */
  public ImportsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One import.
   *
   * @param state in one or two words
   * @param tone of its badge
   * @param counts one sentence; empty while nothing was counted
   */
  public record Row(
      UUID id,
      String reference,
      String file,
      String given,
      String state,
      String tone,
      String counts) {}

  @Override
  public String template() {
    return "exchange/imports";
  }

  @Override
  public String title() {
    return "Imports";
  }
}
