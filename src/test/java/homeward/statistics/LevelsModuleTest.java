package homeward.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.Area;
import homeward.agencies.Register;
import homeward.platform.Moments;
import homeward.shared.StandIn;
import homeward.statistics.domain.Catalogue;
import homeward.statistics.domain.Months;
import homeward.statistics.domain.ReportFiles;
import homeward.statistics.store.FigureStore;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The children who reached a number are those at whom interventions fired. */
@ModuleTest
class LevelsModuleTest {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final String IN_MARCH = "2026-03-10T12:00:00Z";

  @Autowired Register register;
  @Autowired Figures figures;
  @Autowired FigureStore store;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;

  private Area area;

  @BeforeEach
  void anArea() {
    area = area("staffordshire-stoke");
  }

  @Test
  void eachLevelIsAFigureAndOnlyTheStartThatReachesTheNumberCounts() {
    fired("INTERVENTION_MEETING", 1, null, 0, IN_MARCH);
    fired("INTERVENTION_MEETING", 3, null, 0, IN_MARCH);
    fired("INTERVENTION_MEETING", 3, null, 1, IN_MARCH);
    assertThat(cells(MARCH)).containsExactlyInAnyOrder(Set.of("first"), Set.of("third"));
  }

  @Test
  void whatWasTakenBackOrCountedOverAPlaceOrCallsForSomethingElseDoesNotCount() {
    UUID gone = fired("INTERVENTION_MEETING", 1, null, 0, IN_MARCH);
    database
        .asOwner()
        .sql(
            "insert into interventions.taken_back (intervention_id, reason, recorded_at,"
                + " recorded_by) values (:id, 'COUNT_CHANGED', :now, :by)")
        .param("id", gone)
        .param("now", Moments.at(clock.instant()))
        .param("by", StandIn.HOMEWARD.value())
        .update();
    fired("INTERVENTION_MEETING", 1, "place", 0, IN_MARCH);
    fired("EXPLOITATION_PANEL", 1, null, 0, IN_MARCH);
    assertThat(cells(MARCH)).isEmpty();
  }

  @Test
  void itCountsInTheLondonMonthOfTheStart() {
    fired("INTERVENTION_MEETING", 1, null, 0, "2026-03-31T22:59:00Z");
    fired("INTERVENTION_MEETING", 2, null, 0, "2026-03-31T23:00:00Z");
    assertThat(cells(MARCH)).containsExactly(Set.of("first"));
    assertThat(cells(MARCH.plusMonths(1))).containsExactly(Set.of("second"));
    fired("INTERVENTION_MEETING", 1, null, 0, "2026-10-31T23:59:00Z");
    fired("INTERVENTION_MEETING", 2, null, 0, "2026-11-01T00:00:00Z");
    assertThat(cells(YearMonth.of(2026, 10))).containsExactly(Set.of("first"));
    assertThat(cells(YearMonth.of(2026, 11))).containsExactly(Set.of("second"));
  }

  @Test
  void anAreaWithoutTheRuleSaysSoAndNotNought() {
    MonthlyReport report = figures.monthly(area("birmingham-west-midlands"), past());
    for (String cell : Set.of("first", "second", "third")) {
      Figure figure = Catalogue.find("levels." + cell).orElseThrow();
      assertThat(report.count(figure)).isEqualTo(new Count.NoRule());
      assertThat(report.before(figure)).isEqualTo(new Count.NoRule());
      assertThat(figures.publishable(report).count(figure)).isEqualTo(new Count.NoRule());
    }
    assertThat(report.definition("levels").words()).contains("has no rule");
    assertThat(ReportFiles.csv(report))
        .contains("\"levels.first\",\"Children reaching the first number\",\"no such rule\"");
    assertThat(ReportFiles.text(report)).contains("no such rule");
    assertThat(ReportFiles.csv(figures.monthly(area, past())))
        .contains("\"Children reaching 3 missing episodes in 90 days\",\"no data\"");
  }

  private YearMonth past() {
    return Months.of(clock.instant()).minusMonths(1);
  }

  private List<Set<String>> cells(YearMonth month) {
    return store
        .rows(
            Catalogue.LEVELS_MEASURE,
            Set.of(area.id().value()),
            Months.window(month),
            clock.instant())
        .stream()
        .map(CountedRow::cells)
        .toList();
  }

  private Area area(String protocol) {
    String code = "area-" + UUID.randomUUID();
    return register.addArea(code, code, null, protocol);
  }

  private UUID fired(String calls, int level, @Nullable String place, int beyond, String at) {
    UUID id = UUID.randomUUID();
    UUID subject = UUID.randomUUID();
    database
        .asOwner()
        .sql(
            """
            with episode as (
              insert into episodes.episode
                (id, reference, report_id, child_id, area_id, started_at, reported_at, protocol_version, recorded_at, recorded_by)
              values (:subject, cast(:subject as text), gen_random_uuid(), gen_random_uuid(), :area, :at, :at, 'test', :at, :by)
              returning id, child_id),
            fired as (
              insert into interventions.intervention
                (id, child_id, area_id, origin, calls_for, level, clause, sentence, href, protocol_version, subject, place,
                 occurrence, from_history, chairs, told_at, due_at, days_known, immediate, happened_at, recorded_at, recorded_by)
              select :id, child_id, :area, 'COUNT', :calls, :level, 'test.' || :level, 'Test.', '/', 'test', id,
                     cast(:place as text), 1, true, array['social-worker'], array[cast(:at as timestamptz)], null, true, false,
                     :at, :at, :by
              from episode returning id, subject)
            insert into interventions.counting (id, intervention_id, subjects, starts, beyond, recorded_at, recorded_by)
            select gen_random_uuid(), id, array[subject], array[cast(:at as timestamptz)], :beyond, :at, :by from fired
            """)
        .param("subject", subject)
        .param("id", id)
        .param("area", area.id().value())
        .param("calls", calls)
        .param("level", level)
        .param("place", place)
        .param("beyond", beyond)
        .param("at", Moments.at(Instant.parse(at)))
        .param("by", StandIn.HOMEWARD.value())
        .update();
    return id;
  }
}
