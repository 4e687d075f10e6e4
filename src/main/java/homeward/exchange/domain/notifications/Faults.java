package homeward.exchange.domain.notifications;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the cells of one row and gathers what is wrong with them, all of it in one go. */
final class Faults {

  /** No cell of a real file is longer; a longer one is a mistake. Local choice. */
  static final int LONGEST_CELL = 200;

  private final NotificationRow row;
  private final List<String> reasons = new ArrayList<>();

  Faults(NotificationRow row) {
    this.row = row;
    row.cells()
        .forEach((column, text) -> {
          if (text.length() > LONGEST_CELL) {
            add(column, "is longer than " + LONGEST_CELL + " characters. Shorten it.");
          }
        });
  }

  void add(Column column, String sentence) {
    reasons.add(column.heading() + " " + sentence);
  }

  /** The cell read by {@code reader}; a blank or unreadable one is a fault. */
  <T> Optional<T> required(Column column, Function<String, Optional<T>> reader, String expected) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      add(column, "is blank. " + expected);
      return Optional.empty();
    }
    return read(column, reader, expected);
  }

  /** The cell read by {@code reader}; blank is empty, unreadable is a fault. */
  <T> Optional<T> optional(Column column, Function<String, Optional<T>> reader, String expected) {
    return row.cell(column).isEmpty() ? Optional.empty() : read(column, reader, expected);
  }

  private <T> Optional<T> read(
      Column column, Function<String, Optional<T>> reader, String expected) {
    Optional<T> value = reader.apply(row.cell(column));
    if (value.isEmpty()) {
      add(column, "cannot be read. " + expected);
    }
    return value;
  }

  boolean none() {
    return reasons.isEmpty();
  }

  Rejected rejected() {
    String reference = row.cell(Column.REF);
    return new Rejected(
        row.number(),
        reference.length() <= LONGEST_CELL ? reference : "",
        reasons.stream().sorted(Comparator.comparing(Faults::position)).toList());
  }

  /** In the order of the columns, so that a row's reasons never change places. */
  private static int position(String reason) {
    for (Column column : Column.values()) {
      if (reason.startsWith(column.heading() + " ")) {
        return column.ordinal();
      }
    }
    return Column.values().length;
  }
}
