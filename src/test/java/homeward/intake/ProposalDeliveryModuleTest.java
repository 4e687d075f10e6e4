package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.intake.DecisionWorld.Place;
import homeward.intake.DecisionWorld.Reported;
import homeward.platform.events.Deliveries;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows from a report by itself, and that it was done: together or not at all. */
@ModuleTest
@Import(DecisionWorld.class)
class ProposalDeliveryModuleTest {

  @Autowired private DecisionWorld world;
  @Autowired private Deliveries deliveries;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  @Test
  void theDeliveryIsTickedOffInTheTransactionThatMadeTheProposal() {
    clock.reset();
    Instant before = clock.instant();
    Place place = world.place();
    Reported reported = world.reportedCalmly(place);
    transaction.executeWithoutResult(status ->
        events.publishEvent(
            new ReportEvent.ReportReceived(
                reported.report(), reported.child(), place.area().id(), before)));
    assertThat(deliveries.settle(before, Duration.ofSeconds(30))).isTrue();
    long together =
        jdbc.sql(
                """
                select count(*)
                from intake.category_proposal made
                join platform.event_publication ticked on ticked.xmin = made.xmin
                where made.report_id = :report and ticked.status = 'COMPLETED'
                  and ticked.listener_id like '%ProposalListener%'
                """)
            .param("report", reported.report().value())
            .query(Long.class)
            .single();
    assertThat(together).isEqualTo(1);
  }
}
