package homeward.statistics.domain;

import homeward.statistics.Definition;
import homeward.statistics.Figure;
import homeward.statistics.MonthlyReport;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A monthly report as a file: for a spreadsheet, or to read at a terminal. */
public final class ReportFiles {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final String END = "\r\n";

  /** With these a spreadsheet would take a cell for a formula; also in their wide shapes. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private ReportFiles() {}

  /**
   * Comma separated values, a line for each figure and for each note; lines end as RFC 4180 says.
   * The code of a figure never changes, its label may.
   */
  public static String csv(MonthlyReport report) {
    StringBuilder file =
        new StringBuilder(
            "Area,Month,Code,Figure,Number,Share of the whole,Month before,What is counted" + END);
    for (Figure figure : Catalogue.all()) {
      Definition.Words words = report.definition(figure.measure()).of(figure);
      line(
          file,
          report,
          figure.code(),
          words.label(),
          number(report.count(figure).words()),
          Shares.words(report, figure),
          number(report.before(figure).words()),
          words.text());
    }
    for (String note : headNotes(report)) {
      line(file, report, "note", note, "", "", "", "");
    }
    return file.toString();
  }

  /** Aligned lines for a terminal. */
  public static String text(MonthlyReport report) {
    StringBuilder file = new StringBuilder();
    file.append("Missing and absent children: %s, %s%n".formatted(report.area(), month(report)));
    headNotes(report).forEach(note -> file.append("Note: ").append(note).append('\n'));
    for (List<Figure> section : Catalogue.sections()) {
      Definition definition = report.definition(section.getFirst().measure());
      file.append(
          "%n%-42s %14s %6s %14s%n"
              .formatted(definition.title(), "number", "share", "month before"));
      for (Figure figure : section) {
        file.append(
            "%-42s %14s %6s %14s%n"
                .formatted(
                    (figure.whole() == null ? "" : "  ") + definition.of(figure).label(),
                    report.count(figure).words(),
                    Shares.words(report, figure),
                    report.before(figure).words()));
      }
    }
    return file.toString();
  }

  /** The month in words: "November 2025". */
  public static String month(MonthlyReport report) {
    return MONTH.format(report.month());
  }

  /** The notes with what holds for the whole report. */
  public static List<String> headNotes(MonthlyReport report) {
    List<String> notes = new java.util.ArrayList<>();
    if (report.soFar() != null) {
      notes.add(
          "The month is not over: counted up to "
              + homeward.shared.LondonTime.words(report.soFar())
              + ".");
    }
    notes.addAll(report.notes());
    return notes;
  }

  private static void line(StringBuilder file, MonthlyReport report, String... cells) {
    file.append(cell(report.area())).append(',').append(report.month());
    for (String cell : cells) {
      file.append(',').append(cell(cell));
    }
    file.append(END);
  }

  /** Numbers without separators of thousands, so that a spreadsheet can add them up. */
  private static String number(String words) {
    return words.replace(",", "");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
