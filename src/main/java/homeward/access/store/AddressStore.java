package homeward.access.store;

import homeward.platform.Moments;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Protected addresses and their readers in PostgreSQL. */
@Component
public class AddressStore {

  private static final String PROTECT =
      """
      insert into access.protected_address
        (id, address_key, postcode, first_line, child_id, from_at, recorded_at, recorded_by)
      values (:id, :key, cast(:postcode as text), :firstLine, :child, :now, :now, :by)
      """;

  private static final String NAME_READER =
      """
      insert into access.address_reader (id, protected_address_id, professional, recorded_at, recorded_by)
      values (:id, :address, :reader, :now, :by)
      on conflict (protected_address_id, professional) do nothing
      """;

  private static final String LIFT =
      """
      update access.protected_address set until_at = :now
      where id = :id and child_id = :child and (until_at is null or until_at > :now)
      """;

  private static final String MAY_BE_MEANT =
      """
      select a.id, a.child_id, a.postcode, a.first_line,
             exists (select 1 from access.address_reader r
                     where r.protected_address_id = a.id and r.professional = :reader) as readable
      from access.protected_address a
      where a.from_at <= :at and (a.until_at is null or a.until_at > :at)
        and (a.postcode = any (cast(:postcodes as text[]))
             or split_part(a.first_line, ' ', 1) = any (cast(:words as text[]))
             or a.first_line !~ '^[0-9]')
      """;

  private static final String OF_CHILD =
      """
      select a.id, a.child_id, a.postcode, a.first_line,
             exists (select 1 from access.address_reader r
                     where r.protected_address_id = a.id and r.professional = :reader) as readable
      from access.protected_address a
      where a.from_at <= :at and (a.until_at is null or a.until_at > :at)
        and (a.child_id = :child
             or a.child_id in (select other.child_id from access.same_child me
                               join access.same_child other on other.survivor_id = me.survivor_id
                               where me.child_id = :child))
      order by a.recorded_at
      """;

  private final JdbcClient jdbc;

  AddressStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A protected address that may stand in a text.
   *
   * @param readable whether the reader is named
   */
  public record Protected(
      UUID id, ChildId child, @Nullable String postcode, String firstLine, boolean readable) {}

  /** Adds a protected address. */
  public void protect(
      UUID id,
      String key,
      @Nullable String postcode,
      String firstLine,
      ChildId child,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(PROTECT)
        .param("id", id)
        .param("key", key)
        .param("postcode", postcode)
        .param("firstLine", firstLine)
        .param("child", child.value())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Names a reader; naming somebody twice changes nothing. */
  public void nameReader(
      UUID id, UUID address, ProfessionalId reader, Instant now, ProfessionalId by) {
    jdbc.sql(NAME_READER)
        .param("id", id)
        .param("address", address)
        .param("reader", reader.value())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Lifts the protection; returns whether it was in force. */
  public boolean lift(UUID id, ChildId child, Instant now) {
    return jdbc.sql(LIFT)
            .param("id", id)
            .param("child", child.value())
            .param("now", Moments.at(now))
            .update()
        == 1;
  }

  /** The protected addresses that may stand in texts with these postcodes and words. */
  public List<Protected> mayBeMeant(
      ProfessionalId reader, Collection<String> postcodes, Collection<String> words, Instant at) {
    return jdbc.sql(MAY_BE_MEANT)
        .param("reader", reader.value())
        .param("postcodes", postcodes.toArray(String[]::new))
        .param("words", words.toArray(String[]::new))
        .param("at", Moments.at(at))
        .query(AddressStore::row)
        .list();
  }

  /** The protected addresses of one child. */
  public List<Protected> of(ChildId child, ProfessionalId reader, Instant at) {
    return jdbc.sql(OF_CHILD)
        .param("child", child.value())
        .param("reader", reader.value())
        .param("at", Moments.at(at))
        .query(AddressStore::row)
        .list();
  }

  private static Protected row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new Protected(
        row.getObject("id", UUID.class),
        new ChildId(row.getObject("child_id", UUID.class)),
        row.getString("postcode"),
        row.getString("first_line"),
        row.getBoolean("readable"));
  }
}
