package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.platform.embedded.Access;
import homeward.protocol.file.ProtocolFile;
import homeward.protocol.file.ProtocolFileRefused;
import homeward.protocol.file.ProtocolLibrary;
import homeward.protocol.file.ProtocolReading;
import homeward.protocol.store.ProtocolStore;
import homeward.testkit.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The protocols with a real database: what is kept, and what stops a start. */
class ProtocolsModuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final Access APPLICATION = TestDatabase.migrated().applicationAccess();

  private final JdbcClient jdbc =
      JdbcClient.create(
          new DriverManagerDataSource(
              APPLICATION.url(), APPLICATION.user(), APPLICATION.password()));
  private final Protocols protocols = new Protocols();
  private final ProtocolStore store = new ProtocolStore(jdbc);
  private final ProvesProtocolsAtStart start =
      new ProvesProtocolsAtStart(
          protocols, store, Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void theTextThatIsInForceIsKeptExactly() {
    start.run(new DefaultApplicationArguments());
    Protocol protocol = protocols.inForce("staffordshire-stoke", DAY);
    ProtocolFile file =
        protocols
            .library()
            .file("staffordshire-stoke", protocol.version().effectiveFrom())
            .orElseThrow();
    assertThat(store.text(protocol.version().id())).contains(file.text());
    assertThat(store.text("nowhere/2016-01-01/000000000000")).isEmpty();
  }

  @Test
  void theSameFilesAreProvedOnceAndKeptOnce() {
    start.run(new DefaultApplicationArguments());
    start.run(new DefaultApplicationArguments());
    assertThat(store.proved(protocols.library().contentHash())).isTrue();
    assertThat(store.proved("another set of files")).isFalse();
    assertThat(jdbc.sql("select count(*) from protocol.version").query(Integer.class).single())
        .isEqualTo(protocols.library().files().size());
  }

  @Test
  void whatWasKeptIsNeverChanged() {
    assertThatThrownBy(() -> jdbc.sql("update protocol.version set file_text = 'another'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("delete from protocol.proved").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void anExampleThatDoesNotHoldStopsTheStartNamingFileAndClause() {
    ProtocolLibrary planted =
        new ProtocolLibrary(
            List.of(
                ProtocolReading.read(
                    "national-minimum",
                    "2020-01-01.yaml",
                    """
                    area: national-minimum
                    name: Planted
                    effective-from: 2020-01-01
                    approval: {state: approved, by: chair, on: 2019-12-01}
                    clauses:
                      - id: interview.within
                        sentence: The return interview is held in time.
                        source: {local-choice: planted}
                        direction: lower is stricter
                        kind: length
                        value: 71 hours
                        examples:
                          - say: Due three days later.
                            given: {start: 2026-01-09 18:00}
                            then: {due: 2026-01-12 18:00}
                    """)));
    assertThatThrownBy(() -> ProvesProtocolsAtStart.prove(planted))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("national-minimum/2020-01-01.yaml, clause interview.within")
        .hasMessageContaining("2026-01-12 17:00");
    ProvesProtocolsAtStart.prove(protocols.library());
  }

  @Test
  void anAreaWithoutAProtocolSaysSo() {
    assertThat(protocols.find("nowhere", DAY)).isEmpty();
    assertThatThrownBy(() -> protocols.inForce("nowhere", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no protocol is in force in nowhere");
  }
}
