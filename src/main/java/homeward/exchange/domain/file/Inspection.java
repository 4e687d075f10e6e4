package homeward.exchange.domain.file;

import homeward.exchange.domain.notifications.Column;
import java.util.List;

/** What a first look at a file found. */
public sealed interface Inspection {

  /**
   * A notifications file.
   *
   * @param encoding how its letters are written
   * @param columns the columns in the file's order
   * @param lines lines after the headings, blank ones included: the measure of progress
   */
  record Readable(TextEncoding encoding, List<Column> columns, int lines) implements Inspection {
    public Readable {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Not a notifications file.
   *
   * @param reason a plain sentence that says what to do
   */
  record Refused(String reason) implements Inspection {}
}
