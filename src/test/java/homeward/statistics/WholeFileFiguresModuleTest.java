package homeward.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.Batch;
import homeward.exchange.ImportWorld;
import homeward.exchange.Imports;
import homeward.exchange.running.Runs;
import homeward.shared.StandIn;
import homeward.statistics.domain.Catalogue;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two years of one force's notifications (invented people), counted by the product and counted
 * straight from the file's text, month by month.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeFileFiguresModuleTest {

  private static final String FILE = "/import/police_notifications.csv";
  private static final Instant LATER = Instant.parse("2026-04-10T09:00:00Z");

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Runs runs;
  @Autowired Imports imports;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Figures figures;

  private final PoliceFileCount counted = new PoliceFileCount(FILE);
  private Area area;
  private Batch batch;

  @BeforeAll
  void bringIn() {
    clock.set(LATER);
    ImportWorld world = new ImportWorld(register, professionals, imports, runs, jdbc);
    area = world.area();
    batch =
        world.imported(
            area,
            () -> Objects.requireNonNull(WholeFileFiguresModuleTest.class.getResourceAsStream(FILE)));
  }

  @AfterAll
  void takeBack() {
    imports.undo(batch.id(), StandIn.OPERATOR);
    clock.reset();
  }

  @Test
  void theRowsLeftOutAreTheSame() {
    assertThat(counted.leftOut()).hasSize(18);
    assertThat(counted.leftOut())
        .containsExactlyInAnyOrderElementsOf(
            imports.rejected(Objects.requireNonNull(batch.imported()), Integer.MAX_VALUE).stream()
                .map(row -> row.reference())
                .toList());
  }

  @Test
  void inNovember2025OneHundredAndFortyEightReportsWereMissing() {
    MonthlyReport report = figures.monthly(area, YearMonth.of(2025, 11));
    assertThat(report.count(Catalogue.find("reports.missing").orElseThrow()))
        .isEqualTo(new Count.Exact(148));
    assertThat(counted.count(YearMonth.of(2025, 11), "reports.missing")).isEqualTo(148);
  }

  @Test
  void everyFigureOfEveryMonthIsWhatTheFileSays() {
    List<String> differences = new ArrayList<>();
    for (YearMonth last : List.of(YearMonth.of(2025, 4), YearMonth.of(2026, 3))) {
      MonthlyReport report = figures.monthly(area, last);
      for (YearMonth month : report.months()) {
        for (Figure figure : Catalogue.all()) {
          compare(report, month, figure, differences);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private void compare(
      MonthlyReport report, YearMonth month, Figure figure, List<String> differences) {
    int expected = counted.count(month, figure.code());
    Count got = report.count(figure, month);
    if (!got.equals(new Count.Exact(expected))) {
      differences.add(
          month + " " + figure.code() + ": the file says " + expected + ", we " + got.words());
    }
  }
}
