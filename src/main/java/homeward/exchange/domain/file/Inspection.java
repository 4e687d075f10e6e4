package homeward.exchange.domain.file;

import homeward.exchange.domain.mapping.Layout;
import java.util.List;

/** What a first look at a file found. */
public sealed interface Inspection {

  /** A table: a line of headings and at least one row. */
  sealed interface Table extends Inspection {

    /** How its letters are written. */
    TextEncoding encoding();

    /** The headings in the file's order; a blank one is empty. */
    List<String> headings();

    /** Lines after the headings, blank ones included: the measure of progress. */
    int lines();

    /**
     * The same table, read with this layout.
     *
     * @param encoding how its letters are written
     */
    default Readable with(Layout layout, TextEncoding encoding) {
      return new Readable(encoding, layout, lines());
    }
  }

  /**
   * A file that can be read: it has the police system's own headings, or somebody described them.
   *
   * @param encoding how its letters are written
   * @param layout what each column is, in the file's order
   * @param lines lines after the headings, blank ones included
   */
  record Readable(TextEncoding encoding, Layout layout, int lines) implements Table {

    @Override
    public List<String> headings() {
      return layout.headings();
    }
  }

  /**
   * A table with other headings: somebody says which column is which.
   *
   * @param words what Homeward does not find in the headings
   */
  record Undescribed(TextEncoding encoding, List<String> headings, int lines, String words)
      implements Table {

    /** Keeps its own copy. */
    public Undescribed {
      headings = List.copyOf(headings);
    }
  }

  /**
   * Not a notifications file.
   *
   * @param reason a plain sentence that says what to do
   */
  record Refused(String reason) implements Inspection {}
}
