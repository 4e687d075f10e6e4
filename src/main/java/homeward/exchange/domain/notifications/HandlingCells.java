package homeward.exchange.domain.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the cells about the report itself: category, risk, marker, closing code, informant. */
final class HandlingCells {

  private HandlingCells() {}

  static Optional<Handling> read(NotificationRow row, Faults faults) {
    Optional<NotifiedCategory> category =
        faults.required(Column.CATEGORY, NotifiedCategory::of, "Use Missing or Absent.");
    Optional<NotifiedRisk> risk =
        row.cell(Column.RISK).isEmpty()
            ? Optional.of(NotifiedRisk.NOT_GIVEN)
            : faults.optional(
                Column.RISK, HandlingCells::risk, "Use High, Medium, Low or leave it blank.");
    Optional<Boolean> marker = yesOrNo(Column.CSE_MARKER, row, faults);
    category.ifPresent(known -> closure(row, known, faults));
    if (category.isEmpty() || risk.isEmpty() || marker.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Handling(
            category.get(),
            risk.get(),
            marker.get(),
            !row.cell(Column.CLOSURE_CODE).isEmpty(),
            row.cell(Column.INFORMANT)));
  }

  /** Y or N; blank is no, because the police system prints only the Y. */
  static Optional<Boolean> yesOrNo(Column column, NotificationRow row, Faults faults) {
    String text = row.cell(column).toUpperCase(Locale.ROOT);
    if (text.isEmpty() || text.equals("N")) {
      return Optional.of(false);
    }
    return faults.optional(
        column,
        cell -> text.equals("Y") ? Optional.of(true) : Optional.empty(),
        "Use Y, N or leave it blank.");
  }

  private static void closure(NotificationRow row, NotifiedCategory category, Faults faults) {
    String code = row.cell(Column.CLOSURE_CODE);
    if (code.isEmpty()) {
      return;
    }
    if (!category.closureCode().equalsIgnoreCase(code.replace('–', '-'))) {
      faults.add(
          Column.CLOSURE_CODE,
          "does not fit the category. A row with Category %s is closed with “%s”; correct one of"
                  .formatted(category.word(), category.closureCode())
              + " the two.");
    }
    if (row.cell(Column.RETURNED_AT).isEmpty()) {
      faults.add(
          Column.CLOSURE_CODE,
          "is filled in although ReturnedAt is blank. Give the time of the return, or leave the"
              + " code blank while the child is away.");
    }
  }

  private static Optional<NotifiedRisk> risk(String text) {
    return Arrays.stream(NotifiedRisk.values())
        .filter(level -> level != NotifiedRisk.NOT_GIVEN && level.name().equalsIgnoreCase(text))
        .findFirst();
  }
}
