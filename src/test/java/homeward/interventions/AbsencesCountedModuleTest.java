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
  private AbsenceRows rows;

  @BeforeEach
  void aChildInCare() {
    clock.reset();
    world =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database);
    rows = new AbsenceRows(world, clock);
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
    rows.becameMissing(last);
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
    rows.becameMissing(report);
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
      rows.report(report, world.child, ago, "", batch);
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

  private UUID absent(ChildId child, int daysAgo, String place) {
    UUID report = rows.absent(child, daysAgo, place);
    recounting.recount(child);
    return report;
  }

  private void announce(Object event) {
    transactions.executeWithoutResult(status -> events.publishEvent(event));
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
