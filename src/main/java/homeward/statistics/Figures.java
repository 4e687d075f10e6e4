package homeward.statistics;

import homeward.access.Access;
import homeward.access.Reach;
import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.protocol.Protocols;
import homeward.protocol.Windows.Window;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.statistics.domain.Catalogue;
import homeward.statistics.domain.MeetingNumbers;
import homeward.statistics.domain.Months;
import homeward.statistics.domain.Sources;
import homeward.statistics.domain.Suppression;
import homeward.statistics.domain.Tally;
import homeward.statistics.store.FigureStore;
import homeward.statistics.store.FigureStore.Known;
import homeward.statistics.store.MeasureFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what happened in an area, and opens a figure down to its rows for those who may. */
@Component
public class Figures {

  private static final String INTERVIEWS = "interviews";
  private static final String NO_RECORD = "no-record";

  private final FigureStore store;
  private final MeasureFiles files;
  private final Areas areas;
  private final Access access;
  private final Clock clock;
  private final Protocols protocols;

  Figures(
      FigureStore store,
      MeasureFiles files,
      Areas areas,
      Protocols protocols,
      Access access,
      Clock clock) {
    this.store = store;
    this.files = files;
    this.areas = areas;
    this.protocols = protocols;
    this.access = access;
    this.clock = clock;
  }

  /** The London month that now falls in; no later one can be reported. */
  public YearMonth latest() {
    return Months.of(clock.instant());
  }

  /** Whether the month has ended: from then on it may be published. */
  public boolean isOver(YearMonth month) {
    return month.isBefore(latest());
  }

  /** What a measure means in an area, by the protocol at the end of the month or today. */
  public Definition definition(String measure, Area area, YearMonth month) {
    Definition plain = files.definition(measure);
    return measure.equals(Catalogue.LEVELS_MEASURE)
        ? numbers(area, lastDay(month, clock.instant())).define(plain)
        : plain;
  }

  /**
   * The figures of an area with its parts. They tell of no single child, so that they need no
   * permit; who may see them is {@link FigureAction#FIGURES}.
   *
   * @param month not after {@link #latest}
   * @throws IllegalArgumentException when the month has not begun
   */
  @Transactional(readOnly = true)
  public MonthlyReport monthly(Area area, YearMonth month) {
    Instant now = clock.instant();
    mustHaveBegun(month, now);
    Set<UUID> within = areas.within(area.id());
    List<YearMonth> months = Months.upTo(month);
    Window window = Months.window(months.getFirst(), month);
    Sources sources = store.sources(within);
    Map<YearMonth, Map<String, Count>> counts = new LinkedHashMap<>();
    months.forEach(one -> counts.put(one, new LinkedHashMap<>()));
    for (List<Figure> section : Catalogue.sections()) {
      Map<YearMonth, List<CountedRow>> byMonth =
          store.rows(section.getFirst().measure(), within, window, now).stream()
              .collect(Collectors.groupingBy(row -> Months.of(row.at())));
      counts.forEach((of, found) -> {
        List<CountedRow> rows = byMonth.getOrDefault(of, List.of());
        section.forEach(figure ->
            found.put(
                figure.code(),
                hasRule(figure, area, of, rows, now)
                    ? count(figure, of, rows, sources)
                    : new Count.NoRule()));
      });
    }
    boolean over = month.isBefore(Months.of(now));
    return new MonthlyReport(
        area.name(),
        month,
        counts,
        over ? null : LondonTime.day(now),
        sources.notes(month),
        Catalogue.measures().stream()
            .collect(
                Collectors.toMap(Function.identity(), measure -> definition(measure, area, month))),
        false);
  }

  /**
   * The same report with small numbers suppressed, for publishing. Every month of it is treated as
   * its own report would be, so that two reports give nothing away together.
   *
   * @throws IllegalArgumentException when the month goes on: two versions of it would give away
   *     what happened between them
   */
  public MonthlyReport publishable(MonthlyReport report) {
    if (report.soFar() != null) {
      throw new IllegalArgumentException("The month is not over: " + report.month());
    }
    Map<YearMonth, Map<String, Count>> counts = new LinkedHashMap<>();
    report.counts().forEach((month, of) -> counts.put(month, Suppression.of(of)));
    return new MonthlyReport(
        report.area(),
        report.month(),
        counts,
        report.soFar(),
        report.notes(),
        report.definitions(),
        true);
  }

  /**
   * The rows behind one figure of one month, of the children the reader reaches; written to the
   * audit as a list.
   *
   * @param reach for {@link FigureAction#ROWS}
   * @throws IllegalArgumentException when the month has not begun
   */
  @Transactional
  public BehindFigure behind(Reach reach, Area area, YearMonth month, Figure figure) {
    if (!reach.list().equals(FigureAction.ROWS.code())) {
      throw new IllegalArgumentException("A reach for " + reach.list() + " was used for rows");
    }
    mustHaveBegun(month, reach.at());
    Set<UUID> within = areas.within(area.id());
    List<CountedRow> counted =
        Tally.behind(
            figure, month, store.rows(figure.measure(), within, Months.window(month), reach.at()));
    Map<ChildId, Known> known =
        store.within(reach, counted.stream().map(CountedRow::child).distinct().toList());
    List<CountedRow> shown =
        counted.stream().filter(row -> known.containsKey(row.child())).toList();
    List<BehindFigure.Row> rows = new ArrayList<>();
    for (CountedRow row : shown) {
      Known child = java.util.Objects.requireNonNull(known.get(row.child()));
      rows.add(
          new BehindFigure.Row(
              row.child(),
              child.reference(),
              row.reference(),
              row.at(),
              age(child.born(), LondonTime.day(row.at()))));
    }
    access.listed(
        reach,
        figure.code() + "-" + area.code() + "-" + month,
        shown.stream().map(CountedRow::child).distinct().toList());
    return new BehindFigure(rows, Tally.count(figure, counted), Tally.count(figure, shown));
  }

  /** Whether there was a rule to count by, on any day of the month or in a part of the area. */
  private boolean hasRule(
      Figure figure, Area area, YearMonth month, List<CountedRow> rows, Instant now) {
    return !figure.measure().equals(Catalogue.LEVELS_MEASURE)
        || numbers(area, lastDay(month, now)).has(figure.cell())
        || numbers(area, month.atDay(1)).has(figure.cell())
        || !Tally.behind(figure, month, rows).isEmpty();
  }

  private MeetingNumbers numbers(Area area, LocalDate day) {
    return MeetingNumbers.of(protocols.find(area.protocolArea(), day));
  }

  private static LocalDate lastDay(YearMonth month, Instant now) {
    return month.isBefore(Months.of(now)) ? month.atEndOfMonth() : LondonTime.day(now);
  }

  private static Count count(
      Figure figure, YearMonth month, List<CountedRow> rows, Sources sources) {
    return sources.tell(month) && !onlyHistory(figure, month, rows)
        ? new Count.Exact(Tally.count(figure, Tally.behind(figure, month, rows)))
        : new Count.NoData();
  }

  /** Whether all returns of the month come from history, which tells nothing of interviews. */
  private static boolean onlyHistory(Figure figure, YearMonth month, List<CountedRow> rows) {
    if (!figure.measure().equals(INTERVIEWS) || figure.cell().equals(NO_RECORD)) {
      return false;
    }
    List<CountedRow> ofMonth =
        rows.stream().filter(row -> Months.of(row.at()).equals(month)).toList();
    return !ofMonth.isEmpty() && ofMonth.stream().allMatch(row -> row.cells().contains(NO_RECORD));
  }

  private static void mustHaveBegun(YearMonth month, Instant now) {
    if (month.isAfter(Months.of(now))) {
      throw new IllegalArgumentException("The month has not begun: " + month);
    }
  }

  private static @Nullable Integer age(@Nullable LocalDate born, LocalDate day) {
    return born == null ? null : Period.between(born, day).getYears();
  }
}
