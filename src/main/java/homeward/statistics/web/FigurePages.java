package homeward.statistics.web;

import homeward.agencies.Area;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.statistics.BehindFigure;
import homeward.statistics.Count;
import homeward.statistics.Definition;
import homeward.statistics.Figure;
import homeward.statistics.Figures;
import homeward.statistics.MonthlyReport;
import homeward.statistics.domain.Catalogue;
import homeward.statistics.domain.ReportFiles;
import homeward.statistics.domain.Shares;
import homeward.web.FormErrors;
import homeward.web.govuk.Choice;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the figures out as pages. */
@Component
class FigurePages {

  private static final String MONTHLY = "/figures/monthly";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

  private final Figures figures;
  private final Asking asking;

  FigurePages(Figures figures, Asking asking) {
    this.figures = figures;
    this.asking = asking;
  }

  /** The page with only its fields, because the month could not be read. */
  MonthlyPage wrong(
      Professional reader, Area area, String month, boolean publishable, FormErrors errors) {
    return new MonthlyPage(
        filter(reader, area, month, publishable), null, List.of(), List.of(), List.of(), errors);
  }

  /** The report. */
  MonthlyPage monthly(Professional reader, Asked asked, MonthlyReport report) {
    return new MonthlyPage(
        filter(reader, asked.area(), asked.month().toString(), asked.publishable()),
        about(asked, report),
        ReportFiles.headNotes(report),
        Catalogue.sections().stream().map(section -> section(asked, report, section)).toList(),
        Catalogue.trends().stream().map(figure -> trend(report, figure)).toList(),
        FormErrors.none());
  }

  /** The rows behind one figure. */
  RowsPage rows(Asked asked, Figure figure, BehindFigure behind) {
    Definition.Words words =
        figures.definition(figure.measure(), asked.area(), asked.month()).of(figure);
    return new RowsPage(
        words.label(),
        words.text(),
        asked.area().name() + ", " + MONTH.format(asked.month()),
        MONTHLY + asked.query(),
        summary(figure, behind),
        behind.rows().stream().map(FigurePages::row).toList());
  }

  private static String summary(Figure figure, BehindFigure behind) {
    String thing = figure.counts() == Figure.Counts.CHILDREN ? "children" : "rows";
    String counted = "The figure counts " + thing(behind.counted(), thing) + ". ";
    if (behind.shown() == behind.counted()) {
      return counted
          + (behind.counted() == 0 ? "" : "All of them are here.")
          + (figure.counts() == Figure.Counts.CHILDREN && behind.rows().size() > behind.shown()
              ? " A child who went more than once has more than one row."
              : "");
    }
    return counted
        + thing(behind.counted() - behind.shown(), thing)
        + " of them cannot be shown to you: records that are restricted, or of children you are not"
        + " involved with.";
  }

  private static String thing(int number, String plural) {
    String one = plural.equals("children") ? "child" : "row";
    return number + " " + (number == 1 ? one : plural);
  }

  private static RowsPage.Row row(BehindFigure.Row row) {
    Integer age = row.age();
    return new RowsPage.Row(
        row.reference(),
        row.childReference(),
        age == null ? "not known" : String.valueOf(age),
        DAY_AND_TIME.format(row.at().atZone(LondonTime.ZONE)),
        LondonTime.exact(row.at()));
  }

  private MonthlyPage.Filter filter(
      Professional reader, Area area, String month, boolean publishable) {
    return new MonthlyPage.Filter(
        asking.areas(reader).stream().map(one -> Choice.of(one.code(), one.name())).toList(),
        area.code(),
        month,
        publishable);
  }

  private MonthlyPage.About about(Asked asked, MonthlyReport report) {
    YearMonth month = asked.month();
    YearMonth last = asked.publishable() ? figures.latest().minusMonths(1) : figures.latest();
    return new MonthlyPage.About(
        report.area(),
        ReportFiles.month(report),
        MONTH.format(month.minusMonths(1)),
        report.publishable(),
        new MonthlyPage.Links(
            MONTHLY + ".csv" + asked.query(),
            figures.isOver(month)
                ? MONTHLY + asked.publishable(!asked.publishable()).query()
                : null,
            MONTHLY + asked.query(month.minusMonths(1)),
            month.isBefore(last) ? MONTHLY + asked.query(month.plusMonths(1)) : null));
  }

  private static MonthlyPage.Section section(
      Asked asked, MonthlyReport report, List<Figure> section) {
    String measure = section.getFirst().measure();
    Definition definition = report.definition(measure);
    return new MonthlyPage.Section(
        measure,
        definition.title(),
        definition.words(),
        section.stream()
            .map(figure -> line(asked, report, figure, definition.of(figure)))
            .toList());
  }

  private static MonthlyPage.Line line(
      Asked asked, MonthlyReport report, Figure figure, Definition.Words words) {
    return new MonthlyPage.Line(
        words.label(),
        figure.whole() != null && figure.whole().startsWith(figure.measure()),
        words.text(),
        report.count(figure).words(),
        Shares.words(report, figure),
        report.before(figure).words(),
        rows(asked, report, figure));
  }

  /** The published version leads to no rows: who may see them opens the full one. */
  private static @Nullable String rows(Asked asked, MonthlyReport report, Figure figure) {
    boolean some = report.count(figure) instanceof Count.Exact(int number) && number > 0;
    return some && !report.publishable()
        ? "/figures/rows" + asked.query() + "&figure=" + figure.code()
        : null;
  }

  private static MonthlyPage.Trend trend(MonthlyReport report, Figure figure) {
    List<Count> counts =
        report.months().stream().map(month -> report.count(figure, month)).toList();
    int longest = Math.max(1, counts.stream().mapToInt(FigurePages::number).max().orElse(1));
    return new MonthlyPage.Trend(
        report.definition(figure.measure()).title()
            + ": "
            + report.definition(figure.measure()).of(figure).label(),
        report.months().stream()
            .map(month -> {
              Count count = report.count(figure, month);
              return new MonthlyPage.Bar(
                  MONTH.format(month), count.words(), number(count) * 100 / longest);
            })
            .toList());
  }

  private static int number(Count count) {
    return count instanceof Count.Exact(int number) ? number : 0;
  }
}
