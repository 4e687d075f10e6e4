package homeward.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.intake.HistoryChanged;
import homeward.intake.HistoryRecorded;
import homeward.interventions.domain.Stage;
import homeward.interventions.firing.Recounting;
import homeward.interventions.firing.Verifying;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Absences, joined reports and imports, counted from what intake and episodes publish. */
@ModuleTest
class AbsencesCountedModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Recounting recounting;
  @Autowired Verifying verifying;
  @Autowired InterventionReading reading;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;

  private InterventionWorld world;

  @BeforeEach
  void aChildInCare() {
    clock.reset();
    world =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database);
  }

  @Test
  void threeAbsencesIn90DaysOpenTheCoordinatorsReference() {
    absent(world.child, 89, "1 Somewhere Road");
    absent(world.child, 40, "2 Elsewhere Road");
    assertThat(fired(world.child)).isEmpty();
    absent(world.child, 0, "");
    assertThat(fired(world.child)).containsExactly("trigger.reference.child");
  }

  @Test
  void aDayMoreAndTheFirstDoesNotCount() {
    absent(world.child, 90, "1 Somewhere Road");
    absent(world.child, 40, "2 Elsewhere Road");
    absent(world.child, 0, "");
    assertThat(fired(world.child)).isEmpty();
  }

  @Test
  void fiveAbsencesFromOnePlaceCountTogetherWhoseeverTheyAreAndTellNobodyWhose() {
    ChildId other = world.another(children, clock);
    String place = "7 Place Road " + UUID.randomUUID();
    absent(other, 20, place);
    absent(other, 15, place.toLowerCase(Locale.ROOT) + ".");
    absent(world.child, 10, place);
    absent(world.child, 29, place.replace(" ", "  "));
    assertThat(fired(world.child)).isEmpty();
    absent(other, 0, place);
    assertThat(fired(other))
        .containsExactly("trigger.reference.child", "trigger.reference.location");
    assertThat(of(other, "trigger.reference.location").cause().counted())
        .hasSize(5)
        .allSatisfy(one -> assertThat(one.subject()).isNull());
    assertThat(
            verifying.verify().differences().stream()
                .filter(one -> one.contains("trigger.reference.location")))
        .isEmpty();
  }

  @Test
  void fourFromOnePlaceIn30DaysAndOneADayBeforeDoNotCallForAReference() {
    ChildId other = world.another(children, clock);
    String place = "8 Place Road " + UUID.randomUUID();
    absent(other, 30, place);
    absent(other, 20, place);
    absent(world.child, 10, place);
    absent(world.child, 5, place);
    ChildId third = world.another(children, clock);
    absent(third, 0, place);
    assertThat(firedOver(other, world.child, third)).doesNotContain("trigger.reference.location");
    absent(third, 29, place);
    assertThat(firedOver(other, world.child, third)).contains("trigger.reference.location");
  }

  @Test
  void whenAnAbsenceBecomesMissingTheReferenceIsTakenBack() {
    absent(world.child, 20, "a");
    absent(world.child, 10, "b");
    UUID last = absent(world.child, 0, "c");
    assertThat(fired(world.child)).containsExactly("trigger.reference.child");
    becameMissing(last);
    recounting.recount(world.child);
    assertThat(fired(world.child)).isEmpty();
    assertThat(
            reading
                .ofChild(access.permit(world.coordinator, world.child, InterventionAction.STANDING))
                .stream()
                .map(Intervention::stage))
        .containsExactly(Stage.TAKEN_BACK);
  }

  @Test
  void anAbsenceThatBecameMissingCountsOnceAsMissingFromItsStart() {
    Instant began = clock.instant().minus(Duration.ofDays(89));
    UUID report = absent(world.child, 89, "1 Somewhere Road");
    becameMissing(report);
    world.episode(world.child, clock.instant().minus(Duration.ofDays(40)), null, clock);
    world.episode(world.child, clock.instant(), null, clock);
    recounting.recount(world.child);
    assertThat(fired(world.child)).containsExactly("trigger.meeting.first", "trigger.panel");
    assertThat(of(world.child, "trigger.meeting.first").cause().counted().getFirst().startedAt())
        .isEqualTo(began);
  }

  @Test
  void aReportThatWasJoinedToAnotherIsNotCountedAgain() {
    UUID first = absent(world.child, 20, "a");
    absent(world.child, 10, "b");
    UUID second = absent(world.child, 0, "c");
    assertThat(fired(world.child)).containsExactly("trigger.reference.child");
    UUID joined = Ids.next(clock.instant());
    world
        .owner()
        .sql(
            """
            insert into intake.joined (id, report_id, into_report_id, reason, recorded_at, recorded_by)
            values (:id, :report, :into, 'IMPORT', :now, :by)
            """)
        .param("id", joined)
        .param("report", second)
        .param("into", first)
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .update();
    recounting.recount(world.child);
    assertThat(fired(world.child)).isEmpty();
    world.owner().sql("delete from intake.joined where id = :id").param("id", joined).update();
    recounting.recount(world.child);
    assertThat(fired(world.child)).containsExactly("trigger.reference.child");
  }

  @Test
  void anImportIsCountedByItselfAndCountedAgainWhenItIsUndone() {
    UUID batch = Ids.next(clock.instant());
    for (int ago : new int[] {30, 20, 10}) {
      UUID report = Ids.next(clock.instant());
      report(report, world.child, ago, "", batch);
      Instant began = clock.instant().minus(Duration.ofDays(ago));
      world.episode(world.child, began, batch, clock, report);
    }
    announce(new HistoryRecorded(new BatchId(batch), clock.instant()));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(fired(world.child))
                .containsExactly("trigger.meeting.first", "trigger.panel"));
    world
        .owner()
        .sql("delete from episodes.episode where batch_id = :b")
        .param("b", batch)
        .update();
    announce(new HistoryChanged(world.child, clock.instant()));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(fired(world.child)).isEmpty());
  }

  private void announce(Object event) {
    transactions.executeWithoutResult(status -> events.publishEvent(event));
  }

  private UUID absent(ChildId child, int daysAgo, String place) {
    UUID report = Ids.next(clock.instant());
    report(report, child, daysAgo, place, null);
    UUID decision = decision(report, child, "ABSENT", null);
    world
        .owner()
        .sql(
            """
            insert into intake.absence (id, report_id, child_id, area_id, decision_id, started_at, call_back_minutes,
              agreed_actions, assessment, recorded_at, recorded_by)
            values (:id, :report, :child, :area, :decision, :began, 60, 'ring', 'careful', :now, :by)
            """)
        .param("id", Ids.next(clock.instant()))
        .param("report", report)
        .param("child", child.value())
        .param("area", world.area.value())
        .param("decision", decision)
        .param("began", Moments.at(clock.instant().minus(Duration.ofDays(daysAgo))))
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .update();
    recounting.recount(child);
    return report;
  }

  /** The absence of this report ends, and its episode starts a day after the absence. */
  private void becameMissing(UUID report) {
    UUID before =
        world
            .owner()
            .sql("select id from intake.decision where report_id = :r")
            .param("r", report)
            .query(UUID.class)
            .single();
    UUID decision = decision(report, world.child, "MISSING", before);
    world
        .owner()
        .sql(
            """
            insert into intake.absence_end (absence_id, kind, decision_id, form_key, happened_at, recorded_at, recorded_by)
            select a.id, 'BECAME_MISSING', :decision, :key, :now, :now, :by
            from intake.absence a where a.report_id = :report
            """)
        .param("decision", decision)
        .param("key", UUID.randomUUID())
        .param("report", report)
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .update();
    world.episode(world.child, clock.instant().minus(Duration.ofDays(88)), null, clock, report);
  }

  private UUID decision(UUID report, ChildId child, String category, @Nullable UUID before) {
    UUID decision = Ids.next(clock.instant());
    world
        .owner()
        .sql(
            """
            insert into intake.decision (id, report_id, child_id, previous_id, category, rationale, for_review,
              least_response, protocol_version, clause, joined_episode, form_key, recorded_at, recorded_by)
            values (:id, :report, :child, cast(:before as uuid), :category, 'why', false, '{}', 'test', 'test', false,
                    :id, :now, :by)
            """)
        .param("id", decision)
        .param("report", report)
        .param("child", child.value())
        .param("before", before)
        .param("category", category)
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .update();
    return decision;
  }

  private void report(UUID id, ChildId child, int daysAgo, String place, @Nullable UUID batch) {
    world
        .owner()
        .sql(
            """
            insert into intake.report (id, reference, form_key, child_id, area_id, kind, police_now, missing_from,
              reported_at, recorded_at, recorded_by, batch_id)
            values (:id, :reference, :id, :child, :area, 'MISSING', false, :place, :reported, :now, :by,
                    cast(:batch as uuid))
            """)
        .param("id", id)
        .param("reference", "A" + id)
        .param("child", child.value())
        .param("area", world.area.value())
        .param("place", place)
        .param("reported", Moments.at(clock.instant().minus(Duration.ofDays(daysAgo))))
        .param("now", Moments.at(clock.instant()))
        .param("by", world.homeManager.id().value())
        .param("batch", batch)
        .update();
  }

  private List<String> fired(ChildId child) {
    return all(child).stream().map(one -> one.cause().clause().id()).sorted().toList();
  }

  private List<String> firedOver(ChildId... all) {
    return Stream.of(all).flatMap(child -> fired(child).stream()).toList();
  }

  private Intervention of(ChildId child, String clause) {
    return all(child).stream()
        .filter(one -> one.cause().clause().id().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  private List<Intervention> all(ChildId child) {
    return reading
        .ofChild(access.permit(world.coordinator, child, InterventionAction.STANDING))
        .stream()
        .filter(one -> one.progress().takenBack() == null)
        .toList();
  }
}
