package homeward.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one area for one London month and the twelve before it.
 *
 * @param area the area's name
 * @param month the month reported
 * @param counts what every figure came to, by month and by the figure's code; thirteen months,
 *     oldest first
 * @param soFar the London day up to which the month has gone; null when it is over
 * @param notes what a reader must know about the sources, in sentences; empty when nothing
 * @param definitions what each measure means in this area, by its name
 * @param publishable whether small numbers are suppressed
 */
public record MonthlyReport(
    String area,
    YearMonth month,
    Map<YearMonth, Map<String, Count>> counts,
    @Nullable LocalDate soFar,
    List<String> notes,
    Map<String, Definition> definitions,
    boolean publishable) {

  public MonthlyReport {
    notes = List.copyOf(notes);
    definitions = Map.copyOf(definitions);
  }

  /** What a measure means in this area. */
  public Definition definition(String measure) {
    return Objects.requireNonNull(definitions.get(measure), measure);
  }

  /** The thirteen months, oldest first. */
  public List<YearMonth> months() {
    return List.copyOf(counts.keySet());
  }

  /** What a figure came to in the month reported. */
  public Count count(Figure figure) {
    return count(figure, month);
  }

  /** What a figure came to in the month before. */
  public Count before(Figure figure) {
    return count(figure, month.minusMonths(1));
  }

  /** What a figure came to in one of the thirteen months. */
  public Count count(Figure figure, YearMonth of) {
    return Objects.requireNonNull(
        Objects.requireNonNull(counts.get(of), "no such month").get(figure.code()),
        "no such figure");
  }
}
