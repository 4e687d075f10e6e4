package homeward.statistics.commandline;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.platform.ActingProfessional;
import homeward.platform.OperatorCommand;
import homeward.platform.Refused;
import homeward.shared.StandIn;
import homeward.statistics.Figures;
import homeward.statistics.MonthlyReport;
import homeward.statistics.domain.Months;
import homeward.statistics.domain.ReportFiles;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code bin/homeward report monthly --area A --month 2025-11}. */
@Component
@Command(
    description =
        "Prints the monthly report of an area with its districts: every figure, its share, and the "
            + "month before. No row and no name is printed.")
class ReportMonthly implements OperatorCommand {

  private final Areas areas;
  private final Figures figures;

  @Option(
      names = "--area",
      required = true,
      description = "Code of the area, such as staffordshire-stoke.")
  private String area = "";

  /** Always given: without it picocli refuses. */
  @Option(
      names = "--month",
      required = true,
      paramLabel = "YYYY-MM",
      converter = Month.class,
      description = "The London calendar month, such as 2025-11.")
  private YearMonth month = YearMonth.of(1, 1);

  @Option(
      names = "--format",
      description =
          "csv for a spreadsheet (when not given), or text to read: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.csv;

  @Option(names = "--publishable", description = "Suppress small numbers, as for publishing.")
  private boolean publishable;

  ReportMonthly(Areas areas, Figures figures) {
    this.areas = areas;
    this.figures = figures;
  }

  /** Reads the month, and says how it is written when it cannot be read. */
  static final class Month implements ITypeConverter<YearMonth> {

    @Override
    public YearMonth convert(String text) {
      try {
        YearMonth month = YearMonth.parse(text);
        if (!month.isBefore(Months.EARLIEST)) {
          return month;
        }
        throw new TypeConversionException("Write a month from 1900 on.");
      } catch (DateTimeParseException _) {
        throw new TypeConversionException(
            "“" + text + "” is no month. Write year and month, such as 2025-11.");
      }
    }
  }

  /** How it is printed; as it is written on the command line. */
  enum Format {
    csv,
    text
  }

  @Override
  public List<String> path() {
    return List.of("report", "monthly");
  }

  @Override
  public Integer call() {
    try (ActingProfessional.Acting _ = ActingProfessional.begin(StandIn.OPERATOR.value())) {
      Area where =
          areas
              .byCode(area)
              .orElseThrow(() -> new Refused("There is no area with the code " + area + "."));
      if (month.isAfter(figures.latest())) {
        throw new Refused("The month " + month + " has not begun.");
      }
      if (publishable && !figures.isOver(month)) {
        throw new Refused(
            "The month " + month + " is not over, so that no version of it is published.");
      }
      MonthlyReport full = figures.monthly(where, month);
      MonthlyReport report = publishable ? figures.publishable(full) : full;
      System.out.print(
          switch (format) {
            case csv -> ReportFiles.csv(report);
            case text -> ReportFiles.text(report);
          });
      return DONE;
    }
  }
}
