package homeward.exchange.domain.notifications;

import homeward.children.matching.RecordedSex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells that describe the child. */
final class ChildCells {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\s.'’‘`´-]*");
  private static final String NAME_HELP =
      "Give the name with letters, spaces, hyphens and apostrophes only.";

  private ChildCells() {}

  static Optional<NotifiedChild> read(NotificationRow row, Faults faults) {
    Optional<String> surname = faults.required(Column.SURNAME, ChildCells::name, NAME_HELP);
    Optional<String> forenames = faults.required(Column.FORENAMES, ChildCells::name, NAME_HELP);
    Optional<LocalDate> born =
        faults.required(
            Column.DOB,
            ChildCells::date,
            "Give a date that exists as DD/MM/YYYY; without it the child cannot be told from"
                + " another.");
    Optional<RecordedSex> sex =
        row.cell(Column.SEX).isEmpty()
            ? Optional.of(RecordedSex.NOT_GIVEN)
            : faults.optional(Column.SEX, ChildCells::sex, "Use F, M or leave it blank.");
    if (surname.isEmpty() || forenames.isEmpty() || born.isEmpty() || sex.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NotifiedChild(
            surname.get(), forenames.get(), born.get(), sex.get(), row.cell(Column.ETHNICITY)));
  }

  private static Optional<String> name(String text) {
    return text.length() <= Faults.LONGEST_CELL && NAME.matcher(text).matches()
        ? Optional.of(text.replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DATE));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<RecordedSex> sex(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "F" -> Optional.of(RecordedSex.FEMALE);
      case "M" -> Optional.of(RecordedSex.MALE);
      default -> Optional.empty();
    };
  }
}
