package homeward.exchange.domain.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Splits one line at its commas. Each line is read by itself, so that a quotation mark that is
 * never closed spoils its own row and not the rest of the file; in return a cell cannot hold a line
 * break, which no police system prints.
 */
final class Cells {

  private Cells() {}

  /** The cells, trimmed; empty when the quotation marks do not pair or stand in a wrong place. */
  static Optional<List<String>> of(String line) {
    if (line.isBlank()) {
      return Optional.of(List.of());
    }
    if (line.chars().filter(letter -> letter == '"').count() % 2 != 0) {
      return Optional.empty();
    }
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(line)) {
      for (CsvRecord cells : reader) {
        return Optional.of(cells.getFields().stream().map(Cells::trimmed).toList());
      }
      return Optional.of(List.of());
    } catch (CsvParseException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without spaces at either end, the ones that do not break included. */
  private static String trimmed(String cell) {
    return cell.replace('\u00a0', ' ').strip();
  }
}
