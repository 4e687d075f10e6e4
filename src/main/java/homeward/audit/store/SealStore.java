package homeward.audit.store;

import homeward.audit.domain.Block;
import homeward.audit.domain.SealableEntry;
import homeward.platform.Moments;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows to seal and writes blocks. */
@Component
public class SealStore {

  private static final String LOCK = "select pg_try_advisory_xact_lock(4811201)";

  /** Rows of transactions that ended before every running one began: none can appear among them. */
  private static final String UNSEALED =
      """
      select e.id, e.at, e.kind, e.action, e.actor, e.post, e.children, e.subject, e.ground, e.reason,
             e.filter, e.transaction_id::text as transaction_id
      from audit.entry e
      where e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
        and not exists (select 1 from audit.sealed_entry s where s.entry_id = e.id)
        and e.transaction_id >= coalesce(
              (select max(x.transaction_id) from audit.sealed_entry s join audit.entry x on x.id = s.entry_id
               where s.block = (select max(b.number) from audit.block b)), '0'::xid8)
      order by e.transaction_id, e.id
      limit :most
      """;

  private static final String LAST =
      "select number, entries, previous_hash, hash from audit.block order by number desc limit 1";

  private static final String ADD_BLOCK =
      """
      insert into audit.block (number, sealed_at, entries, previous_hash, hash)
      values (:number, :sealedAt, :entries, :previousHash, :hash)
      """;

  private static final String ADD_SEALED =
      """
      insert into audit.sealed_entry (entry_id, block, position)
      select u.entry_id, :block, u.position - 1
      from unnest(cast(:entries as uuid[])) with ordinality as u (entry_id, position)
      """;

  private static final String BLOCKS_AFTER =
      """
      select number, entries, previous_hash, hash from audit.block
      where number > :after order by number limit :most
      """;

  private static final String ENTRIES_OF =
      """
      select e.id, e.at, e.kind, e.action, e.actor, e.post, e.children, e.subject, e.ground, e.reason,
             e.filter, e.transaction_id::text as transaction_id
      from audit.sealed_entry s join audit.entry e on e.id = s.entry_id
      where s.block = :block
      order by s.position
      """;

  private static final String COUNT_SEALED = "select count(*) from audit.sealed_entry";

  private static final String COUNT_UNSEALED =
      """
      select count(*) from audit.entry e
      where not exists (select 1 from audit.sealed_entry s where s.entry_id = e.id)
      """;

  private final JdbcClient jdbc;

  SealStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the sealer's lock for this transaction; false when another sealer holds it. */
  public boolean lock() {
    return jdbc.sql(LOCK).query(Boolean.class).single();
  }

  /** The rows that can be sealed now, in their order. */
  public List<SealableEntry> unsealed(int most) {
    return jdbc.sql(UNSEALED).param("most", most).query(SealStore::entry).list();
  }

  /** The newest block; empty before the first. */
  public Optional<Block> last() {
    return jdbc.sql(LAST).query(SealStore::block).optional();
  }

  /** Adds a block and its rows. */
  public void add(Block block, Instant sealedAt, List<SealableEntry> entries) {
    jdbc.sql(ADD_BLOCK)
        .param("number", block.number())
        .param("sealedAt", Moments.at(sealedAt))
        .param("entries", block.entries())
        .param("previousHash", block.previousHash())
        .param("hash", block.hash())
        .update();
    jdbc.sql(ADD_SEALED)
        .param("block", block.number())
        .param("entries", entries.stream().map(SealableEntry::id).toArray(UUID[]::new))
        .update();
  }

  /** The next blocks after a number, in order. */
  public List<Block> blocksAfter(long number, int most) {
    return jdbc.sql(BLOCKS_AFTER)
        .param("after", number)
        .param("most", most)
        .query(SealStore::block)
        .list();
  }

  /** The rows of a block that still exist, in their sealed order. */
  public List<SealableEntry> entriesOf(long block) {
    return jdbc.sql(ENTRIES_OF).param("block", block).query(SealStore::entry).list();
  }

  /** How many rows were ever sealed. */
  public long countSealed() {
    return jdbc.sql(COUNT_SEALED).query(Long.class).single();
  }

  /** How many rows wait to be sealed. */
  public long countUnsealed() {
    return jdbc.sql(COUNT_UNSEALED).query(Long.class).single();
  }

  private static Block block(ResultSet row, int number) throws SQLException {
    return new Block(
        row.getLong("number"),
        row.getInt("entries"),
        row.getBytes("previous_hash"),
        row.getBytes("hash"));
  }

  private static SealableEntry entry(ResultSet row, int number) throws SQLException {
    return new SealableEntry(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        row.getString("action"),
        row.getObject("actor", UUID.class),
        row.getString("post"),
        ids(row.getArray("children")),
        row.getObject("subject", UUID.class),
        row.getString("ground"),
        row.getString("reason"),
        row.getString("filter"),
        row.getString("transaction_id"));
  }

  private static List<UUID> ids(Array array) throws SQLException {
    UUID[] ids = (UUID[]) array.getArray();
    return Arrays.asList(ids);
  }
}
