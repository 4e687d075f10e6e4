package homeward.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.statistics.Count;
import homeward.statistics.Definition;
import homeward.statistics.Figure;
import homeward.statistics.MonthlyReport;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file for a spreadsheet. */
class ReportFilesTest {

  private static final YearMonth MONTH = YearMonth.of(2025, 11);

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A"})
  void noCellIsTakenForAFormula(String area) {
    assertThat(ReportFiles.csv(report(area)))
        .doesNotContain("\"" + area)
        .contains("\"'" + area + "\",2025-11");
  }

  @Test
  void numbersHaveNoSeparatorsAndQuotesAreDoubled() {
    assertThat(ReportFiles.csv(report("Area \"A\"")))
        .contains("\"Area \"\"A\"\"\",2025-11,\"reports.all\",\"all\",\"1234\",\"\",\"1234\"");
  }

  private static MonthlyReport report(String area) {
    Map<String, Count> counts =
        Catalogue.all().stream()
            .collect(Collectors.toMap(Figure::code, figure -> new Count.Exact(1234)));
    Map<YearMonth, Map<String, Count>> months = new LinkedHashMap<>();
    Months.upTo(MONTH).forEach(month -> months.put(month, counts));
    Map<String, Definition> definitions =
        Catalogue.measures().stream()
            .collect(Collectors.toMap(Function.identity(), ReportFilesTest::definition));
    return new MonthlyReport(area, MONTH, months, null, List.of(), definitions, false);
  }

  private static Definition definition(String measure) {
    return new Definition(
        measure,
        "words",
        Catalogue.all().stream()
            .filter(figure -> figure.measure().equals(measure))
            .collect(
                Collectors.toMap(
                    Figure::cell, figure -> new Definition.Words(figure.cell(), "text"))));
  }
}
