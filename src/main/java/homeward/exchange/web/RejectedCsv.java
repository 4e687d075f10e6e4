package homeward.exchange.web;

import homeward.exchange.RejectedRow;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows that did not go in, as a file for a spreadsheet. */
final class RejectedCsv {

  /** With these a spreadsheet would take a cell for a formula. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private RejectedCsv() {}

  static byte[] of(List<RejectedRow> rows) {
    StringBuilder csv = new StringBuilder("\uFEFFRow,Ref,Reasons\r\n");
    for (RejectedRow row : rows) {
      csv.append(row.number())
          .append(',')
          .append(cell(row.reference()))
          .append(',')
          .append(cell(String.join(" ", row.reasons())))
          .append("\r\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
