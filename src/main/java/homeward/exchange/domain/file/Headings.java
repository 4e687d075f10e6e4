package homeward.exchange.domain.file;

import homeward.exchange.domain.mapping.Facts;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the first line: columns by name, in whatever order they come. */
final class Headings {

  private static final int LONGEST_SHOWN = 40;

  private Headings() {}

  static Inspection read(TextEncoding encoding, List<String> cells, int lines) {
    List<Column> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      Optional<Column> column = Column.named(cell);
      if (!cell.isBlank() && !seen.add(cell.replaceAll("\\s", "").toLowerCase(Locale.ROOT))) {
        twice.add(shown(cell.strip()));
      } else if (column.isEmpty()) {
        unknown.add(cell.isBlank() ? "(blank)" : shown(cell.strip()));
      } else {
        columns.add(column.get());
      }
    }
    Set<Column> missing = EnumSet.allOf(Column.class);
    columns.forEach(missing::remove);
    if (columns.isEmpty() && cells.size() < Facts.REQUIRED.size()) {
      return new Inspection.Refused(
          "The first line has none of the headings of a police notifications file. It must have: "
              + Arrays.stream(Column.values())
                  .map(Column::heading)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    List<String> faults = new ArrayList<>();
    if (!missing.isEmpty()) {
      String names = missing.stream().map(Column::heading).collect(Collectors.joining(", "));
      faults.add("These headings are missing: " + names + ".");
    }
    if (!unknown.isEmpty()) {
      faults.add("Homeward does not know these headings: " + String.join(", ", unknown) + ".");
    }
    if (!twice.isEmpty()) {
      faults.add("These headings are there twice: " + String.join(", ", twice) + ".");
    }
    if (faults.isEmpty()) {
      return new Inspection.Readable(encoding, Layout.standard(columns), lines);
    }
    String words = String.join(" ", faults);
    return twice.isEmpty()
        ? new Inspection.Undescribed(encoding, cells, lines, words)
        : new Inspection.Refused(
            words + " Correct the first line of the file and choose it again.");
  }

  private static String shown(String heading) {
    return heading.length() <= LONGEST_SHOWN ? heading : heading.substring(0, LONGEST_SHOWN) + "…";
  }
}
