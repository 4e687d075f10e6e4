package homeward.children.store;

import homeward.children.Identity;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.children.domain.SearchName;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children and the person records that describe them, in PostgreSQL. */
@Component
public class ChildStore {

  private static final String ADD_CHILD =
      """
      insert into children.child
        (id, reference, area_id, survivor_id, person_record_id, recorded_at, recorded_by, batch_id)
      values (:id, :reference, :area, :id, :record, :now, :by, cast(:batch as uuid))
      on conflict (reference) do nothing
      """;

  private static final String ADD_RECORD =
      """
      insert into children.person_record
        (id, surname, forenames, known_as, date_of_birth, about_age, sex, gender, ethnicity, home_postcode,
         source, supplied_by, obtained_at, search_name, match_keys, recorded_at, recorded_by, batch_id)
      values (:id, :surname, :forenames, cast(:knownAs as text), cast(:born as date), cast(:aboutAge as integer), :sex, cast(:gender as text),
         cast(:ethnicity as text), cast(:postcode as text), :source, :suppliedBy, :obtained,
         :searchName, cast(:keys as text[]), :now, :by, cast(:batch as uuid))
      """;

  private static final String ADD_MEMBERSHIP =
      """
      insert into children.membership
        (id, person_record_id, child_id, because, names_child, score, from_at, recorded_at, recorded_by,
         batch_id)
      values (:id, :record, :child, :because, :names, cast(:score as integer), :now, :now, :by,
         cast(:batch as uuid))
      """;

  private static final String NAME_CHILD =
      "update children.child set person_record_id = :record where id = :child";

  private static final String SURVIVOR = "select survivor_id from children.child where id = :child";

  private static final String BASIS =
      """
      select s.id, s.reference, s.area_id, s.person_record_id, p.surname, p.forenames, p.known_as,
             p.date_of_birth, p.about_age, p.obtained_at, p.sex, p.gender, p.ethnicity
      from children.child c
      join children.child s on s.id = c.survivor_id
      join children.person_record p on p.id = s.person_record_id
      where c.id = :child
      """;

  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended('child:' || coalesce(
        (select cast(c.survivor_id as text) from children.child c where c.id = :child),
        cast(cast(:child as uuid) as text)), 0))
      """;

  /** The basis and the lock, in one. */
  private static final String LOCKED =
      """
      select s.id, s.reference, s.area_id, s.person_record_id, p.surname, p.forenames, p.known_as,
             p.date_of_birth, p.about_age, p.obtained_at, p.sex, p.gender, p.ethnicity,
             pg_advisory_xact_lock(hashtextextended('child:' || cast(s.id as text), 0))
      from children.child c
      join children.child s on s.id = c.survivor_id
      join children.person_record p on p.id = s.person_record_id
      where c.id = :child
      """;

  private static final String OWN =
      """
      select c.id, c.reference, c.area_id, c.person_record_id, p.surname, p.forenames, p.known_as,
             p.date_of_birth, p.about_age, p.obtained_at, p.sex, p.gender, p.ethnicity
      from children.child c
      join children.person_record p on p.id = c.person_record_id
      where c.id = :child
      """;

  private static final String BORN =
      """
      select s.id, s.reference, s.area_id, s.person_record_id, p.surname, p.forenames, p.known_as,
             p.date_of_birth, p.about_age, p.obtained_at, p.sex, p.gender, p.ethnicity
      from children.person_record p
      join children.membership m on m.person_record_id = p.id and m.until_at is null
      join children.child c on c.id = m.child_id
      join children.child s on s.id = c.survivor_id
      where p.date_of_birth = :born
      """;

  private static final String BY_REFERENCE =
      "select survivor_id from children.child where reference = :reference";

  private final JdbcClient jdbc;

  ChildStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the child's own row and naming record say.
   *
   * @param id the surviving id
   * @param area the area that first knew of the child
   * @param record the person record that gives the child its name
   */
  public record Basis(
      ChildId id, String reference, AreaId area, PersonRecordId record, Identity identity) {}

  /**
   * Adds a child who is described by a record added in the same transaction.
   *
   * @return false when the reference is taken and another must be drawn
   */
  public boolean addChild(
      ChildId id,
      String reference,
      AreaId area,
      PersonRecordId record,
      Instant now,
      ProfessionalId by,
      @Nullable BatchId batch) {
    return jdbc.sql(ADD_CHILD)
            .param("id", id.value())
            .param("reference", reference)
            .param("area", area.value())
            .param("record", record.value())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .param("batch", batch == null ? null : batch.value())
            .update()
        == 1;
  }

  /** Adds what a source said. */
  public void addRecord(
      PersonRecordId id,
      Identity identity,
      @Nullable String postcode,
      Collection<String> matchKeys,
      Source source,
      Instant now,
      ProfessionalId by) {
    BatchId batch = source.batch();
    jdbc.sql(ADD_RECORD)
        .param("id", id.value())
        .param("surname", identity.surname())
        .param("forenames", identity.forenames())
        .param("knownAs", identity.knownAs())
        .param("born", identity.dateOfBirth())
        .param("aboutAge", identity.birth() instanceof Birth.About about ? about.years() : null)
        .param("sex", identity.sex().name())
        .param("gender", identity.gender())
        .param("ethnicity", identity.ethnicity())
        .param("postcode", postcode)
        .param("source", source.code())
        .param("suppliedBy", source.suppliedBy())
        .param("obtained", Moments.at(source.obtainedAt()))
        .param(
            "searchName",
            SearchName.of(identity.forenames(), identity.surname(), identity.knownAs()))
        .param("keys", matchKeys.toArray(String[]::new))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /**
   * Says that a record belongs to a child from now on.
   *
   * @param because CREATED, CORRECTED or MATCHED
   * @param namesChild whether the child's shown name may come from it
   * @param score how alike; null when no score was made
   */
  public void addMembership(
      UUID id,
      PersonRecordId record,
      ChildId child,
      String because,
      boolean namesChild,
      @Nullable Integer score,
      Instant now,
      ProfessionalId by,
      @Nullable BatchId batch) {
    jdbc.sql(ADD_MEMBERSHIP)
        .param("id", id)
        .param("record", record.value())
        .param("child", child.value())
        .param("because", because)
        .param("names", namesChild)
        .param("score", score)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** The record gives the child its name from now on. */
  public void nameChild(ChildId child, PersonRecordId record) {
    jdbc.sql(NAME_CHILD).param("child", child.value()).param("record", record.value()).update();
  }

  /** The id under which a child now answers; empty when there is no such child. */
  public Optional<ChildId> survivor(ChildId child) {
    return jdbc.sql(SURVIVOR)
        .param("child", child.value())
        .query(UUID.class)
        .optional()
        .map(ChildId::new);
  }

  /** A child under any id it ever had; empty when there is no such child. */
  public Optional<Basis> basis(ChildId child) {
    return jdbc.sql(BASIS).param("child", child.value()).query(ChildStore::basis).optional();
  }

  /** Makes everybody else who locks the child wait until this transaction ends. */
  public void lock(ChildId child) {
    jdbc.sql(LOCK).param("child", child.value()).query((row, number) -> "").single();
  }

  /** Like {@link #basis}, and locks the child. */
  public Optional<Basis> locked(ChildId child) {
    return jdbc.sql(LOCKED).param("child", child.value()).query(ChildStore::basis).optional();
  }

  /** What was said of the child under this very id, also when it was merged since. */
  public Optional<Basis> own(ChildId child) {
    return jdbc.sql(OWN).param("child", child.value()).query(ChildStore::basis).optional();
  }

  /** Every record with this date of birth, under the child it belongs to. */
  public List<Basis> born(LocalDate day) {
    return jdbc.sql(BORN).param("born", day).query(ChildStore::basis).list();
  }

  /** The child of a reference; empty when there is none. */
  public Optional<ChildId> withReference(String reference) {
    return jdbc.sql(BY_REFERENCE)
        .param("reference", reference)
        .query((row, number) -> new ChildId(row.getObject("survivor_id", UUID.class)))
        .optional();
  }

  private static Basis basis(ResultSet row, int number) throws SQLException {
    return new Basis(
        new ChildId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        new AreaId(row.getObject("area_id", UUID.class)),
        new PersonRecordId(row.getObject("person_record_id", UUID.class)),
        identity(row));
  }

  /** The identity columns of a row. */
  static Identity identity(ResultSet row) throws SQLException {
    return new Identity(
        row.getString("surname"),
        row.getString("forenames"),
        row.getString("known_as"),
        Objects.requireNonNull(
            Birth.of(
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("about_age", Integer.class),
                LondonTime.day(Moments.of(row.getObject("obtained_at", OffsetDateTime.class))))),
        Sex.valueOf(row.getString("sex")),
        row.getString("gender"),
        row.getString("ethnicity"));
  }
}
