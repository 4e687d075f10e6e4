package homeward.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.ModuleTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.transaction.support.TransactionTemplate;

/** A delivery is ticked off with the work it set off, or not at all. */
@ModuleTest
class DeliveryRegistryModuleTest {

  private static final String LISTENER = "nobody.of.this.test";
  private static final PublicationTargetIdentifier TO = PublicationTargetIdentifier.of(LISTENER);

  /** Nobody listens for it. */
  record Happened(UUID id) {}

  @Autowired private EventPublicationRegistry registry;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private final Happened event = new Happened(UUID.randomUUID());

  @BeforeEach
  void published() {
    transaction.executeWithoutResult(status -> registry.store(event, Stream.of(TO)));
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from platform.event_publication where listener_id = :listener")
        .param("listener", LISTENER)
        .update();
  }

  private String status() {
    return jdbc.sql("select status from platform.event_publication where listener_id = :listener")
        .param("listener", LISTENER)
        .query(String.class)
        .single();
  }

  @Test
  void theTickIsGoneWithTheWorkWhenTheWorkIsTakenBack() {
    transaction.executeWithoutResult(work -> {
      registry.markProcessing(event, TO);
      registry.markCompleted(event, TO);
      assertThat(status()).isEqualTo("COMPLETED");
      work.setRollbackOnly();
    });
    assertThat(status()).isEqualTo("PUBLISHED");
  }

  @Test
  void theTickStandsWithTheWork() {
    transaction.executeWithoutResult(work -> {
      registry.markProcessing(event, TO);
      registry.markCompleted(event, TO);
    });
    assertThat(status()).isEqualTo("COMPLETED");
  }

  @Test
  void workThatFailsIsWrittenDownAlthoughItIsTakenBack() {
    transaction.executeWithoutResult(work -> {
      registry.markProcessing(event, TO);
      registry.markFailed(event, TO);
      work.setRollbackOnly();
    });
    assertThat(status()).isEqualTo("FAILED");
  }

  @Test
  void workWithoutATransactionIsTickedOffByItself() {
    registry.markProcessing(event, TO);
    assertThat(status()).isEqualTo("PUBLISHED");
    registry.markCompleted(event, TO);
    assertThat(status()).isEqualTo("COMPLETED");
  }
}
