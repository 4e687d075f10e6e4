package homeward.statistics.domain;

import homeward.protocol.Windows.Window;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sources tell of an area, and of which time. An import tells of the time from its first to
 * its last report; people tell of the time from the first report sent in Homeward on.
 *
 * @param all the sources; empty when nobody told anything
 */
public record Sources(List<Source> all) {

  public Sources {
    all = List.copyOf(all);
  }

  /**
   * One source.
   *
   * @param imported whether it is an import; otherwise it is the people who use Homeward
   * @param from the time of its first report, UTC
   * @param until the time of its last report, UTC; null for people, who go on telling
   */
  public record Source(boolean imported, Instant from, @Nullable Instant until) {

    boolean tells(Window window) {
      return from.isBefore(window.until()) && (until == null || !until.isBefore(window.from()));
    }
  }

  /** Whether any source tells of any part of the month. */
  public boolean tell(YearMonth month) {
    return all.stream().anyMatch(source -> source.tells(Months.window(month)));
  }

  /** What a reader must know about the sources of this month, in sentences; empty for nothing. */
  public List<String> notes(YearMonth month) {
    if (all.isEmpty()) {
      return List.of("Nothing has been reported in or imported for this area so far.");
    }
    if (!tell(month)) {
      return List.of("No source tells of this month. “No data” is not 0. " + told());
    }
    List<String> notes = new ArrayList<>();
    Window window = Months.window(month);
    List<Source> telling = all.stream().filter(source -> source.tells(window)).toList();
    LocalDate first =
        LondonTime.day(
            telling.stream().map(Source::from).min(Comparator.naturalOrder()).orElseThrow());
    if (first.isAfter(month.atDay(1))) {
      notes.add("Nobody tells of the days before " + LondonTime.words(first) + " in this month.");
    }
    lastDay(telling)
        .filter(last -> last.isBefore(month.atEndOfMonth()))
        .ifPresent(last ->
            notes.add(
                "The last report that was imported is of "
                    + LondonTime.words(last)
                    + ": later days of this month may be missing."));
    if (telling.stream().anyMatch(Source::imported)) {
      notes.add(
          "Reports of this month come from an import, which tells of reports, how they ended and"
              + " where the child was found, and nothing about return interviews.");
    }
    return notes;
  }

  private String told() {
    return "The sources tell of the time "
        + all.stream()
            .sorted(Comparator.comparing(Source::from))
            .map(source ->
                "from "
                    + LondonTime.words(LondonTime.day(source.from()))
                    + (source.until() == null
                        ? " on"
                        : " to " + LondonTime.words(LondonTime.day(source.until()))))
            .distinct()
            .reduce((one, other) -> one + ", and " + other)
            .orElseThrow()
        + ".";
  }

  /** The last day told of; empty when people go on telling. */
  private static Optional<LocalDate> lastDay(List<Source> telling) {
    Instant last = Instant.MIN;
    for (Source source : telling) {
      Instant until = source.until();
      if (until == null) {
        return Optional.empty();
      }
      last = until.isAfter(last) ? until : last;
    }
    return Optional.of(LondonTime.day(last));
  }
}
