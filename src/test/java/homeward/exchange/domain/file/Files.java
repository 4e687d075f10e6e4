package homeward.exchange.domain.file;

import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationRow;
import homeward.exchange.domain.notifications.ReadRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Small files and rows for the tests of this package. */
public final class Files {

  static final String HEADINGS =
      Arrays.stream(Column.values()).map(Column::heading).collect(Collectors.joining(","));
  static final String GOOD =
      "MP/2025/00001,SALT,André,07/03/2010,M,Asian,Oak Lodge,ST2 4RE,Stoke,Y,Staffordshire,"
          + "02/06/2025 08:00,02/06/2025 09:00,Missing,High,Y,02/06/2025 12:00,02/06/2025 13:00,"
          + "Police,CV1,2.3,Missing Person,School";

  private Files() {}

  static byte[] file(Charset charset, String... lines) {
    return (HEADINGS + "\r\n" + String.join("\r\n", lines)).getBytes(charset);
  }

  static Inspection inspect(byte[] bytes) {
    try {
      return NotificationFile.inspect(() -> new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ReadRow> rows(byte[] bytes) {
    List<ReadRow> rows = new ArrayList<>();
    try {
      if (inspect(bytes) instanceof Inspection.Readable file) {
        NotificationFile.rows(() -> new ByteArrayInputStream(bytes), file, rows::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The good row with these columns changed. */
  public static NotificationRow row(Map<Column, String> changes) {
    NotificationRow good = (NotificationRow) rows(file(StandardCharsets.UTF_8, GOOD)).getFirst();
    Map<Column, String> cells = new EnumMap<>(good.cells());
    cells.putAll(changes);
    return new NotificationRow(2, cells);
  }
}
