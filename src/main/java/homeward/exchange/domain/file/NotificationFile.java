package homeward.exchange.domain.file;

import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.NotificationRow;
import homeward.exchange.domain.notifications.ReadRow;
import homeward.exchange.domain.notifications.Rejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a police notifications file: UTF-8 with or without a byte-order mark, or Windows-1252;
 * commas; CRLF or LF; one row a line. The file is read twice, line by line, and never held whole.
 */
public final class NotificationFile {

  private static final int FIRST_BYTES = 4096;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private NotificationFile() {}

  /**
   * Looks at the whole file once without reading its rows: is it one of ours, and in which
   * encoding? All of it valid UTF-8, or a byte-order mark: UTF-8. Anything else: Windows-1252.
   */
  public static Inspection inspect(ByteSource source) throws IOException {
    byte[] start;
    try (var stream = source.open()) {
      start = stream.readNBytes(FIRST_BYTES);
    }
    Optional<String> wrong = WrongFile.refusal(start);
    if (wrong.isPresent()) {
      return new Inspection.Refused(wrong.get());
    }
    boolean marked = startsWithMark(start);
    boolean utf8 = true;
    int lines = 0;
    boolean rows = false;
    byte[] headings = {};
    try (Lines file = new Lines(source.open())) {
      for (byte[] line = file.next(); line != null; line = file.next()) {
        if (lines == 0) {
          headings = marked ? withoutMark(line) : line;
        } else {
          rows = rows || anythingIn(line);
        }
        utf8 = utf8 && (file.tooLong() || LineText.validUtf8(line));
        lines++;
      }
    }
    TextEncoding encoding = marked || utf8 ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252;
    List<String> cells =
        LineText.decode(headings, encoding.charset()).flatMap(Cells::of).orElse(List.of());
    Inspection found = Headings.read(encoding, cells, lines - 1);
    return rows || found instanceof Inspection.Refused
        ? found
        : new Inspection.Refused(
            "The file has headings and no rows. Ask the police system for the days you want, and"
                + " choose the file it prints then.");
  }

  private static boolean anythingIn(byte[] line) {
    for (byte value : line) {
      if (value != ' ' && value != ',' && value != '\t' && value != '"') {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives every row in the file's order. Lines without any text are passed over.
   *
   * @param file what {@link #inspect} said of the same bytes
   */
  public static void rows(ByteSource source, Inspection.Readable file, Consumer<ReadRow> each)
      throws IOException {
    first(source, file, Integer.MAX_VALUE, each);
  }

  /**
   * Gives the first rows only, for somebody who looks whether the columns are described rightly.
   */
  public static List<ReadRow> firstRows(ByteSource source, Inspection.Readable file, int most)
      throws IOException {
    List<ReadRow> rows = new ArrayList<>();
    first(source, file, most, rows::add);
    return rows;
  }

  /** The first rows as they stand in the file, cell by cell; rows that cannot be split left out. */
  public static List<List<String>> firstCells(ByteSource source, TextEncoding encoding, int most)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Lines lines = new Lines(source.open())) {
      lines.next();
      for (byte[] line = lines.next(); line != null && rows.size() < most; line = lines.next()) {
        LineText.decode(line, encoding.charset())
            .flatMap(Cells::of)
            .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static void first(
      ByteSource source, Inspection.Readable file, int most, Consumer<ReadRow> each)
      throws IOException {
    try (Lines lines = new Lines(source.open())) {
      int number = 0;
      int given = 0;
      for (byte[] line = lines.next(); line != null && given < most; line = lines.next()) {
        number++;
        if (number > 1) {
          Optional<ReadRow> row = row(number, line, lines.tooLong(), file);
          row.ifPresent(each);
          given += row.isPresent() ? 1 : 0;
        }
      }
    }
  }

  private static Optional<ReadRow> row(
      int number, byte[] line, boolean tooLong, Inspection.Readable file) {
    if (tooLong) {
      return unreadable(
          number,
          "The row is longer than " + Lines.LONGEST / 1024 + " KB. Shorten its longest cell.");
    }
    boolean mixed =
        file.encoding() == TextEncoding.WINDOWS_1252
            && !LineText.plain(line)
            && LineText.validUtf8(line);
    if (mixed) {
      return unreadable(
          number,
          "The row is written in UTF-8 but the rest of the file is in Windows-1252, so its accents"
              + " would be wrong. Save the whole file as “CSV UTF-8”.");
    }
    Optional<String> text = LineText.decode(line, file.encoding().charset());
    if (text.isEmpty()) {
      return unreadable(
          number,
          "The row holds a byte that is no letter in "
              + file.encoding().words()
              + ". Retype the damaged letters, or save the file as “CSV UTF-8”.");
    }
    if (text.get().chars().anyMatch(letter -> letter < ' ' && letter != '\t')) {
      return unreadable(
          number, "The row holds a control character. Retype the row and import it again.");
    }
    return Cells.of(text.get())
        .map(cells -> fitted(number, cells, file.layout()))
        .orElseGet(() ->
            unreadable(
                number,
                "A quotation mark in the row is not closed, or stands inside a cell. Remove it"
                    + " or write it twice inside a quoted cell."));
  }

  private static Optional<ReadRow> fitted(int number, List<String> cells, Layout layout) {
    if (cells.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    if (cells.size() != layout.places().size()) {
      return unreadable(
          number,
          "The row has %d cells and the headings are %d. Look for a comma too many or too few."
              .formatted(cells.size(), layout.places().size()));
    }
    return Optional.of(new NotificationRow(number, layout.cells(cells)));
  }

  private static Optional<ReadRow> unreadable(int number, String reason) {
    return Optional.of(Rejected.unreadable(number, reason));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
  }

  private static byte[] withoutMark(byte[] line) {
    return startsWithMark(line) ? Arrays.copyOfRange(line, 3, line.length) : line;
  }
}
