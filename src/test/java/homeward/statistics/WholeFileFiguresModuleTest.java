package homeward.statistics;

import static homeward.statistics.Figure.Counts.CHILDREN;
import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildAction;
import homeward.children.joining.Matches;
import homeward.exchange.Batch;
import homeward.exchange.ImportWorld;
import homeward.exchange.Imports;
import homeward.exchange.running.Runs;
import homeward.shared.Professional;
import homeward.statistics.domain.Catalogue;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Two years of one force's notifications (invented people), counted by the product and counted
 * straight from the file's text, month by month. On a database of its own, because people settle
 * matches afterwards.
 */
@ModuleTest
@TestPropertySource(properties = "homeward.test=whole-file-figures")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeFileFiguresModuleTest {

  private static final String FILE = "/import/police_notifications.csv";

  /**
   * Two second reports spell a forename so that the product asks a person whether it is one child
   * ("Lim" for Liam, an accent lost). Until somebody answers, each is a disappearance of its own,
   * and an import joins no reports afterwards.
   */
  private static final Set<String> ASKED = Set.of("MP/2024/00018", "MP/2025/01779");

  private static final Instant LATER = Instant.parse("2026-04-10T09:00:00Z");

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Runs runs;
  @Autowired Imports imports;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Figures figures;
  @Autowired Matches matches;
  @Autowired Access access;

  private final PoliceFileCount counted = new PoliceFileCount(FILE, ASKED);
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
            () ->
                Objects.requireNonNull(WholeFileFiguresModuleTest.class.getResourceAsStream(FILE)));
  }

  @AfterAll
  void back() {
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
  @Order(1)
  void everyFigureThatDoesNotAskWhoIsWhoIsWhatTheFileSays() {
    assertThat(differences(figure -> !figure.counts().equals(CHILDREN))).isEmpty();
  }

  @Test
  @Order(2)
  void theTwoSecondReportsThatWaitForAPersonAreTheOnlyOnesNotJoined() {
    PoliceFileCount plain = new PoliceFileCount(FILE, Set.of());
    int inTheFile = 0;
    int joined = 0;
    for (YearMonth month = YearMonth.of(2024, 4);
        !month.isAfter(YearMonth.of(2026, 3));
        month = month.plusMonths(1)) {
      inTheFile += plain.count(month, "reports.second");
      joined += counted.count(month, "reports.second");
    }
    assertThat(inTheFile - joined).isEqualTo(ASKED.size());
    assertThat(joined).isEqualTo(116);
  }

  /** Children and the levels they reach, when a person has said which children are one. */
  @Test
  @Order(3)
  void whenThePeopleHaveSettledTheMatchesTheChildrenAreWhatTheFileSays() {
    settleMatches();
    Awaitility.await("what fires is worked out after each match")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () -> assertThat(differences(figure -> figure.counts().equals(CHILDREN))).isEmpty());
    assertThat(levels()).as("children who reached a number in two years").isGreaterThan(100);
  }

  private List<String> differences(Predicate<Figure> which) {
    List<String> differences = new ArrayList<>();
    for (YearMonth last : List.of(YearMonth.of(2025, 4), YearMonth.of(2026, 3))) {
      MonthlyReport report = figures.monthly(area, last);
      for (YearMonth month : report.months().subList(last.getMonthValue() == 4 ? 0 : 1, 13)) {
        Catalogue.all().stream()
            .filter(figure -> !figure.measure().equals("interviews"))
            .filter(which)
            .forEach(figure -> compare(report, month, figure, differences));
      }
    }
    return differences;
  }

  private int levels() {
    int all = 0;
    for (YearMonth month = YearMonth.of(2024, 4);
        !month.isAfter(YearMonth.of(2026, 3));
        month = month.plusMonths(1)) {
      all += counted.count(month, "levels.first");
    }
    return all;
  }

  private record Proposed(UUID id, String one, String other) {}

  /** A person joins what the file's own rule takes for one child. */
  private void settleMatches() {
    Professional inspector =
        new ImportWorld(register, professionals, imports, runs, jdbc).inspector(area);
    for (Proposed proposed :
        jdbc.sql(
                """
                select p.id, (select min(n.reference) from exchange.notification n where n.child_id = p.child_id) as one,
                       (select min(n.reference) from exchange.notification n where n.child_id = p.other_id) as other
                from children.match_proposal p
                """)
            .query((row, number) ->
                new Proposed(
                    row.getObject("id", UUID.class), row.getString("one"), row.getString("other")))
            .list()) {
      if (counted.sameChild(proposed.one(), proposed.other())) {
        Matches.Pair pair = matches.pair(proposed.id()).orElseThrow();
        matches.join(
            access.permit(inspector, pair.added(), ChildAction.SETTLE_MATCH),
            access.permit(inspector, pair.known(), ChildAction.SETTLE_MATCH),
            proposed.id(),
            null);
      }
    }
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
