package homeward.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.agencies.AgencyKind;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.intake.ReportingWorld;
import homeward.shared.AgencyId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.statistics.domain.Catalogue;
import homeward.statistics.domain.ReportFiles;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small world recorded the way everybody records it, and its figures counted by hand. */
@ModuleTest
@Import({SmallWorld.class, SmallWorld.Reporting.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandCountedFiguresModuleTest {

  private static final Instant BEGINNING = Instant.parse("2024-02-01T09:00:00Z");
  private static final Instant READ = Instant.parse("2025-11-01T12:00:00Z");
  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired SmallWorld world;
  @Autowired Figures figures;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  private ReportingWorld place;
  private Professional analyst;
  private Professional carer;

  @BeforeAll
  void theStory() {
    clock.set(BEGINNING);
    place = new ReportingWorld(register, professionals, children);
    world.in(place);
    carer = place.careWorker(place.home);
    AgencyId council =
        register.addAgency("Council " + UUID.randomUUID(), AgencyKind.COUNCIL, StandIn.OPERATOR);
    ProfessionalId id = register.addProfessional(council, "Ana Lyst", null, StandIn.OPERATOR);
    register.givePost(id, Post.ANALYST, place.area.id(), null, StandIn.OPERATOR);
    analyst = professionals.find(id).orElseThrow();
    HandCountedStory story = new HandCountedStory(world, jdbc, place.area.id());
    story.happens();
    clock.set(READ);
    story.interviews();
  }

  @AfterAll
  void back() {
    clock.reset();
  }

  @Test
  void everyFigureIsWhatWasCountedByHand() throws Exception {
    Map<YearMonth, Map<String, Integer>> counted = counted();
    assertThat(counted).hasSize(7);
    List<String> differences = new ArrayList<>();
    counted.forEach((month, expected) -> {
      MonthlyReport report = figures.monthly(place.area, month);
      for (Figure figure : Catalogue.all()) {
        int number = expected.getOrDefault(figure.code(), 0);
        if (!report.count(figure).equals(new Count.Exact(number))) {
          differences.add(
              month
                  + " "
                  + figure.code()
                  + ": by hand "
                  + number
                  + ", we "
                  + report.count(figure).words());
        }
      }
      assertThat(Catalogue.all().stream().map(Figure::code)).containsAll(expected.keySet());
    });
    assertThat(differences).isEmpty();
  }

  @Test
  void beforeTheFirstReportThereIsNoDataAndNotNought() {
    MonthlyReport report = figures.monthly(place.area, YearMonth.of(2024, 2));
    assertThat(report.before(figure("reports.all"))).isEqualTo(new Count.NoData());
    assertThat(report.notes()).anyMatch(note -> note.contains("before 29 February 2024"));
    assertThat(figures.monthly(place.area, YearMonth.of(2025, 11)).soFar()).isNotNull();
    assertThatThrownBy(() -> figures.monthly(place.area, YearMonth.of(2025, 12)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRowsMakeUpTheFigureAndTheLookIsAudited() {
    Figure figure = figure("reports.all");
    BehindFigure behind =
        figures.behind(
            access.reach(analyst, FigureAction.ROWS), place.area, YearMonth.of(2025, 8), figure);
    assertThat(behind.counted()).isEqualTo(5);
    assertThat(behind.shown()).isEqualTo(5);
    assertThat(behind.rows())
        .hasSize(5)
        .allSatisfy(row -> {
          assertThat(row.age()).isEqualTo(14);
          assertThat(row.childReference()).startsWith("HW-");
          assertThat(row.toString()).doesNotContain("Testchild");
        });
    assertThat(
            jdbc.sql(
                    "select filter from audit.entry where actor = :who and kind = 'LISTED'"
                        + " order by id desc limit 1")
                .param("who", analyst.id().value())
                .query(String.class)
                .single())
        .isEqualTo("reports.all-" + place.area.code() + "-2025-08");
  }

  @Test
  void whoDoesNotReachTheChildrenSeesNoRowsAndACareWorkerNotEvenTheFigure() {
    ReportingWorld elsewhere = new ReportingWorld(register, professionals, children);
    AgencyId council =
        register.addAgency("Council " + UUID.randomUUID(), AgencyKind.COUNCIL, StandIn.OPERATOR);
    ProfessionalId id = register.addProfessional(council, "Other", null, StandIn.OPERATOR);
    register.givePost(id, Post.ANALYST, elsewhere.area.id(), null, StandIn.OPERATOR);
    Professional stranger = professionals.find(id).orElseThrow();
    BehindFigure behind =
        figures.behind(
            access.reach(stranger, FigureAction.ROWS),
            place.area,
            YearMonth.of(2025, 8),
            figure("reports.all"));
    assertThat(behind.rows()).isEmpty();
    assertThat(behind.shown()).isZero();
    assertThatThrownBy(() -> access.reach(carer, FigureAction.ROWS)).isInstanceOf(NotYours.class);
  }

  @Test
  void theFileForPublishingHoldsNoSmallNumber() {
    MonthlyReport full = figures.monthly(place.area, YearMonth.of(2025, 8));
    String file = ReportFiles.csv(figures.publishable(full));
    assertThat(ReportFiles.csv(full)).contains("\"reports.all\",\"Reports\",\"5\"");
    assertThat(file)
        .contains("\"reports.all\",\"Reports\",\"fewer than 6\"")
        .doesNotContainPattern("\"(reports|episodes|children)\\.[a-z]+\",\"[^\"]*\",\"[1-5]\"")
        .doesNotContain("%\"");
    assertThat(ReportFiles.text(full)).contains("Second reports, joined");
  }

  private static Figure figure(String code) {
    return Catalogue.find(code).orElseThrow();
  }

  private static Map<YearMonth, Map<String, Integer>> counted() throws Exception {
    Map<YearMonth, Map<String, Integer>> counted = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    HandCountedFiguresModuleTest.class.getResourceAsStream(
                        "/handcounted/monthly-report.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : in.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] words = line.split(" ");
          Map<String, Integer> month =
              counted.computeIfAbsent(YearMonth.parse(words[0]), _ -> new HashMap<>());
          if (words.length > 1) {
            month.put(words[1], Integer.parseInt(words[2]));
          }
        }
      }
    }
    return counted;
  }
}
