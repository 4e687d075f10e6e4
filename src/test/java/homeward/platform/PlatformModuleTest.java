package homeward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class PlatformModuleTest {

  private static final UUID SOMEBODY = UUID.fromString("01890000-0000-7000-8000-000000000001");

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private SchedulerClient schedule;
  @Autowired private Clock clock;
  @Autowired private TestClock testClock;

  @Autowired private HealthIndicator eventsHealthIndicator;

  @Test
  void aTransactionCarriesWhoActs() {
    try (var acting = ActingProfessional.begin(SOMEBODY)) {
      assertThat(acting).isNotNull();
      String carried = transactions.execute(status -> professionalInDatabase());
      assertThat(carried).isEqualTo(SOMEBODY.toString());
    }
  }

  @Test
  void theNextTransactionOfTheSameConnectionIsNobodys() {
    aTransactionCarriesWhoActs();
    for (int round = 0; round < 10; round++) {
      String carried = transactions.execute(status -> professionalInDatabase());
      assertThat(carried).isEmpty();
    }
  }

  @Test
  void anInnerActorEndsAndTheOuterActsAgain() {
    UUID other = new UUID(1, 2);
    try (var outer = ActingProfessional.begin(SOMEBODY)) {
      try (var inner = ActingProfessional.begin(other)) {
        assertThat(ActingProfessional.current()).contains(other);
        assertThat(inner).isNotSameAs(outer);
      }
      assertThat(ActingProfessional.current()).contains(SOMEBODY);
    }
    assertThat(ActingProfessional.current()).isEmpty();
  }

  @Test
  void theFailureOfARowSaysNothingThatIsInTheRow() {
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into platform.event_publication
                      (id, publication_date, listener_id, serialized_event, event_type, status)
                    values (:id, null, 'nobody', :words, 'none', 'PUBLISHED')
                    """)
                .param("id", UUID.randomUUID())
                .param("words", "Ada Kestrel")
                .update())
        .hasStackTraceContaining("violates not-null constraint")
        .extracting(PlatformModuleTest::stackTrace)
        .asString()
        .doesNotContain("Kestrel");
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void theApplicationCanChangeNoTable() {
    assertThatThrownBy(() -> jdbc.sql("create table platform.own (id uuid)").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("drop table platform.event_publication").update())
        .hasStackTraceContaining("must be owner");
  }

  @Test
  void aPlanIsForgottenWithTheTransactionThatMadeIt() {
    transactions.executeWithoutResult(status -> {
      plan("undone");
      assertThat(planned("undone")).isEqualTo(1);
      status.setRollbackOnly();
    });
    assertThat(planned("undone")).isZero();
    transactions.executeWithoutResult(status -> plan("kept"));
    assertThat(planned("kept")).isEqualTo(1);
  }

  @Test
  void theClockOfATestStandsUntilItIsMoved() {
    testClock.reset();
    assertThat(clock.instant()).isEqualTo(TestClock.BEGINNING);
    testClock.advance(Duration.ofHours(73));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-02-06T15:00:00Z"));
    testClock.reset();
  }

  @Test
  void anInstantComesBackAsItWentThoughSessionAndMachineAreInOtherZones() {
    Instant moment = Instant.parse("2026-10-25T01:30:00Z");
    assertThat(
            jdbc.sql("select cast(:moment as timestamptz) as moment")
                .param("moment", Moments.at(moment))
                .query(Read.class)
                .single()
                .moment())
        .isEqualTo(moment);
    assertThat(jdbc.sql("show timezone").query(String.class).single())
        .isEqualTo("America/St_Johns");
  }

  @Test
  void healthIsDownWhileAnEventHasFailed() {
    assertThat(eventsHealthIndicator.health())
        .extracting(health -> health.getStatus().getCode())
        .isEqualTo("UP");
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into platform.event_publication
              (id, listener_id, event_type, serialized_event, publication_date, status)
            values (:id, 'listener', 'event', '{}', :at, 'FAILED')
            """)
        .param("id", id)
        .param("at", Moments.at(clock.instant()))
        .update();
    assertThat(eventsHealthIndicator.health())
        .extracting(health -> health.getStatus().getCode())
        .isEqualTo("DOWN");
    jdbc.sql("delete from platform.event_publication where id = :id").param("id", id).update();
    assertThat(eventsHealthIndicator.health())
        .extracting(health -> health.getStatus().getCode())
        .isEqualTo("UP");
  }

  private record Read(Instant moment) {}

  private String professionalInDatabase() {
    return jdbc.sql("select coalesce(current_setting('homeward.professional', true), '')")
        .query(String.class)
        .single();
  }

  private void plan(String instance) {
    schedule.scheduleIfNotExists(
        new TaskInstance<>("platform-test", instance), clock.instant().plusSeconds(60));
  }

  private int planned(String instance) {
    return jdbc.sql("select count(*) from platform.scheduled_task where task_instance = :instance")
        .param("instance", instance)
        .query(Integer.class)
        .single();
  }
}
