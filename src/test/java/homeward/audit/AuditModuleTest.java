package homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.platform.Folder;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test tampers with the chain as the owner of the tables might, and must be found out. */
@ModuleTest
class AuditModuleTest {

  @Autowired Audit audit;
  @Autowired Sealer sealer;
  @Autowired Verifier verifier;
  @Autowired TestClock clock;
  @Autowired JdbcClient application;
  @Autowired TestDatabase database;
  @Autowired Folder folder;
  @Autowired PlatformTransactionManager transactions;

  JdbcClient owner;

  @BeforeEach
  void threeSealedBlocksOfThreeRows() throws IOException {
    owner = database.asOwner();
    leaveNothingTamperedBehind();
    for (int block = 0; block < 3; block++) {
      for (int row = 0; row < 3; row++) {
        audit.record(look());
      }
      sealer.seal();
    }
  }

  @AfterEach
  void leaveNothingTamperedBehind() throws IOException {
    change("truncate audit.entry, audit.sealed_entry, audit.block");
    Files.deleteIfExists(folder.path().resolve("audit-anchors"));
  }

  @Test
  void anUntouchedChainHolds() {
    Verification found = verifier.verify();
    assertThat(found.faults()).isEmpty();
    assertThat(found.sealed()).isGreaterThanOrEqualTo(9);
    assertThat(found.unsealed()).isZero();
  }

  @Test
  void anAlteredRowIsFound() {
    change(
        "update audit.entry set reason = 'x' where id = (select max(id::text)::uuid from audit.entry)");
    assertThat(verifier.verify().faults()).anyMatch(fault -> fault.contains("altered"));
  }

  @Test
  void anAlteredTimeIsFound() {
    change(
        "update audit.entry set at = at + interval '1 microsecond' where id = (select min(id::text)::uuid from audit.entry)");
    assertThat(verifier.verify().holds()).isFalse();
  }

  @Test
  void aDeletedRowIsFound() {
    change("delete from audit.entry where id = (select min(id::text)::uuid from audit.entry)");
    assertThat(verifier.verify().faults()).anyMatch(fault -> fault.contains("deleted"));
  }

  @Test
  void aRowDeletedTogetherWithItsSealIsFound() {
    change("delete from audit.sealed_entry where block = 2 and position = 1");
    change(
        "delete from audit.entry e where not exists (select 1 from audit.sealed_entry s where s.entry_id = e.id)");
    assertThat(verifier.verify().holds()).isFalse();
  }

  @Test
  void reorderedRowsAreFound() {
    change("update audit.sealed_entry set position = 99 where block = 2 and position = 0");
    change("update audit.sealed_entry set position = 0 where block = 2 and position = 1");
    change("update audit.sealed_entry set position = 1 where block = 2 and position = 99");
    assertThat(verifier.verify().faults()).anyMatch(fault -> fault.contains("moved"));
  }

  @Test
  void aChainCutOffAtItsEndIsFoundByTheAnchor() {
    change(
        "delete from audit.entry where id in (select entry_id from audit.sealed_entry where block = 3)");
    change("delete from audit.sealed_entry where block = 3");
    change("delete from audit.block where number = 3");
    assertThat(verifier.verify().faults()).anyMatch(fault -> fault.contains("cut off"));
  }

  @Test
  void anEmptiedAuditIsFoundByTheAnchor() {
    change("truncate audit.entry, audit.sealed_entry, audit.block");
    assertThat(verifier.verify().faults()).anyMatch(fault -> fault.contains("cut off"));
  }

  @Test
  void theApplicationItselfMayNeitherChangeNorDelete() {
    assertThatThrownBy(() -> application.sql("update audit.entry set reason = 'x'").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> application.sql("delete from audit.entry").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> application.sql("truncate audit.entry").update())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void aRowOfARunningTransactionIsNotSealedAndNothingAfterItOvertakes() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          audit.record(look());
          Thread other = Thread.ofPlatform().start(() -> audit.recordWhateverHappens(look()));
          join(other);
          Thread sealing = Thread.ofPlatform().start(() -> sealer.seal());
          join(sealing);
          assertThat(unsealed()).as("sealed while a transaction runs").isPositive();
        });
    sealer.seal();
    assertThat(unsealed()).isZero();
    assertThat(verifier.verify().faults()).isEmpty();
  }

  private long unsealed() {
    return owner
        .sql(
            "select count(*) from audit.entry e where not exists"
                + " (select 1 from audit.sealed_entry s where s.entry_id = e.id)")
        .query(Long.class)
        .single();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(String sql) {
    assertThat(owner.sql(sql).update()).isNotNegative();
  }

  private AuditEntry look() {
    Instant now = clock.instant();
    return new AuditEntry(
        now,
        AuditEntry.Kind.LOOKED,
        "children.open",
        new ProfessionalId(Ids.next(now)),
        "call-handler",
        List.of(new ChildId(Ids.next(now)), new ChildId(UUID.randomUUID())),
        null,
        "lives-in-the-area",
        null,
        null);
  }
}
