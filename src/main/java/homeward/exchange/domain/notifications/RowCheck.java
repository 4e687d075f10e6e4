package homeward.exchange.domain.notifications;

import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a row can be true. A row that cannot is rejected with every reason at once;
 * nothing in a row is ever changed to make it fit. What is decided where (all local choices) is in
 * docs/decisions/0031-which-rows-are-rejected.md.
 */
public final class RowCheck {

  /**
   * Homeward keeps children, and young people who left care until this birthday; an older person in
   * a row is a wrong date. Local choice.
   */
  public static final int TOO_OLD = 25;

  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,39}");

  private RowCheck() {}

  /**
   * Checks a row.
   *
   * @param now no time in the row may lie after it
   */
  public static Checked check(NotificationRow row, Instant now) {
    Faults faults = new Faults(row);
    Optional<String> reference =
        faults.required(
            Column.REF,
            text -> REFERENCE.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
            "Give the police reference (letters, digits, / - . _, at most 40).");
    Optional<NotifiedChild> child = ChildCells.read(row, faults);
    Optional<Times> times = TimeCells.read(row, now, faults);
    Optional<Handling> handling = HandlingCells.read(row, faults);
    Optional<MissingFrom> from = PlaceCells.from(row, faults);
    Optional<Finding> finding = PlaceCells.finding(row, faults);
    child.ifPresent(known -> times.ifPresent(at -> age(known, at, faults)));
    if (!faults.none()) {
      return faults.rejected();
    }
    return new NotificationFact(
        row,
        reference.orElseThrow(),
        child.orElseThrow(),
        from.orElseThrow(),
        times.orElseThrow(),
        handling.orElseThrow(),
        finding.orElseThrow());
  }

  private static void age(NotifiedChild child, Times times, Faults faults) {
    LocalDate seen = LondonTime.day(times.lastSeen());
    if (child.dateOfBirth().isAfter(seen)) {
      faults.add(Column.DOB, "is after the day of LastSeen. Correct whichever is wrong.");
    } else if (!child.dateOfBirth().plusYears(TOO_OLD).isAfter(seen)) {
      faults.add(
          Column.DOB,
          "makes the person %d or older when last seen. Homeward keeps children and young people"
                  .formatted(TOO_OLD)
              + " who left care; correct the date or leave the row out.");
    }
  }
}
