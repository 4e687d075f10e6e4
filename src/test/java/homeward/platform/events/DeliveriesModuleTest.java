package homeward.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.platform.Moments;
import homeward.testkit.ModuleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command waits for what follows from it, and for nothing else. */
@ModuleTest
class DeliveriesModuleTest {

  /** After every event of other tests. */
  private static final Instant SINCE = Instant.parse("2100-01-01T00:00:00Z");

  private static final Duration SHORT = Duration.ofMillis(120);
  private static final Duration LONG = Duration.ofSeconds(30);

  @Autowired private Deliveries deliveries;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void forget() {
    jdbc.sql("delete from platform.event_publication where publication_date >= :since")
        .param("since", Moments.at(SINCE.minus(Duration.ofDays(1))))
        .update();
  }

  @Test
  void nothingUnderWayIsSettledAtOnce() {
    assertThat(deliveries.settle(SINCE, Duration.ZERO)).isTrue();
  }

  @Test
  void whatIsPublishedOrBeingWorkedOnIsWaitedForAndTheWaitEnds() {
    published("PUBLISHED", SINCE);
    assertThat(deliveries.settle(SINCE, SHORT)).isFalse();
    forget();
    published("PROCESSING", SINCE);
    assertThat(deliveries.settle(SINCE, SHORT)).isFalse();
  }

  @Test
  void whenItIsDoneTheWaitIsOver() {
    UUID delivery = published("PROCESSING", SINCE);
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> deliveries.settle(SINCE, LONG));
    assertThatThrownBy(() -> waiting.get(SHORT.toMillis(), TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    complete(delivery);
    assertThat(waiting).succeedsWithin(LONG).isEqualTo(true);
  }

  @Test
  void whatFailedAndWhatWasPublishedBeforeHoldsNobodyUp() {
    published("FAILED", SINCE);
    published("PROCESSING", SINCE.minusMillis(1));
    assertThat(deliveries.settle(SINCE, Duration.ZERO)).isTrue();
  }

  private UUID published(String status, Instant at) {
    UUID delivery = UUID.randomUUID();
    jdbc.sql(
            """
            insert into platform.event_publication
              (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
            values (:id, 'nobody', 'nothing', '{}', :at, :status, 1)
            """)
        .param("id", delivery)
        .param("at", Moments.at(at))
        .param("status", status)
        .update();
    return delivery;
  }

  private void complete(UUID delivery) {
    jdbc.sql(
            """
            update platform.event_publication set completion_date = publication_date, status = 'COMPLETED'
            where id = :id
            """)
        .param("id", delivery)
        .update();
  }
}
