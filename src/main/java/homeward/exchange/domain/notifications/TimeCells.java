package homeward.exchange.domain.notifications;

import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the four times of a row and checks that they are possible. */
final class TimeCells {

  private static final String HELP = "Give a date and time that exist as DD/MM/YYYY HH:MM.";

  private TimeCells() {}

  static Optional<Times> read(NotificationRow row, Instant now, Faults faults) {
    Optional<LocalDateTime> lastSeen = faults.required(Column.LAST_SEEN, LocalTimes::parse, HELP);
    Optional<LocalDateTime> reported = faults.required(Column.REPORTED_AT, LocalTimes::parse, HELP);
    Optional<LocalDateTime> found = faults.optional(Column.FOUND_AT, LocalTimes::parse, HELP);
    Optional<LocalDateTime> returned = faults.optional(Column.RETURNED_AT, LocalTimes::parse, HELP);
    if (row.cell(Column.FOUND_AT).isEmpty() && !row.cell(Column.RETURNED_AT).isEmpty()) {
      faults.add(
          Column.FOUND_AT,
          "is blank although ReturnedAt is filled in. Give the time the child was found.");
    }
    boolean exist =
        exists(Column.LAST_SEEN, lastSeen, faults)
            & exists(Column.REPORTED_AT, reported, faults)
            & exists(Column.FOUND_AT, found, faults)
            & exists(Column.RETURNED_AT, returned, faults);
    if (!exist || lastSeen.isEmpty() || reported.isEmpty()) {
      return Optional.empty();
    }
    Optional<Times> times =
        new WallClock(lastSeen.get(), reported.get(), found.orElse(null), returned.orElse(null))
            .choose();
    times.ifPresent(chosen -> check(chosen, now, faults));
    return times;
  }

  private static boolean exists(Column column, Optional<LocalDateTime> time, Faults faults) {
    if (time.isEmpty() || !LocalTimes.readings(time.get()).isEmpty()) {
      return true;
    }
    faults.add(
        column,
        LocalTimes.print(time.get())
            + " does not exist: the clocks went forward over that hour. Give the time that was"
            + " meant.");
    return false;
  }

  private static void check(Times times, Instant now, Faults faults) {
    order(Column.REPORTED_AT, times.reported(), Column.LAST_SEEN, times.lastSeen(), faults);
    order(Column.FOUND_AT, times.found(), Column.LAST_SEEN, times.lastSeen(), faults);
    order(Column.RETURNED_AT, times.returned(), Column.LAST_SEEN, times.lastSeen(), faults);
    if (times.found() != null) {
      order(Column.RETURNED_AT, times.returned(), Column.FOUND_AT, times.found(), faults);
    }
    notInTheFuture(Column.LAST_SEEN, times.lastSeen(), now, faults);
    notInTheFuture(Column.REPORTED_AT, times.reported(), now, faults);
    notInTheFuture(Column.FOUND_AT, times.found(), now, faults);
    notInTheFuture(Column.RETURNED_AT, times.returned(), now, faults);
  }

  private static void order(
      Column later, @Nullable Instant time, Column earlier, Instant limit, Faults faults) {
    if (time != null && time.isBefore(limit)) {
      faults.add(
          later,
          "(%s) is before %s (%s). Correct whichever is wrong."
              .formatted(wall(time), earlier.heading(), wall(limit)));
    }
  }

  private static void notInTheFuture(
      Column column, @Nullable Instant time, Instant now, Faults faults) {
    if (time != null && time.isAfter(now)) {
      faults.add(column, "(" + wall(time) + ") is in the future. Correct the date.");
    }
  }

  private static String wall(Instant time) {
    return LocalTimes.print(LocalDateTime.ofInstant(time, LondonTime.ZONE));
  }
}
