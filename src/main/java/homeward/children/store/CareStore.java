package homeward.children.store;

import homeward.children.CareStatus;
import homeward.children.Residence;
import homeward.children.Source;
import homeward.platform.Moments;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a child lives, who is responsible and who holds the case, in PostgreSQL. */
@Component
public class CareStore {

  private static final String ADD_ADDRESS =
      """
      insert into children.address (id, lines, postcode, recorded_at, recorded_by, batch_id)
      values (:id, :lines, cast(:postcode as text), :now, :by, cast(:batch as uuid))
      """;

  private static final String ADD_RESIDENCE =
      """
      insert into children.residence
        (id, child_id, kind, team_id, area_id, address_id, from_at, supplied_by, recorded_at, recorded_by,
         batch_id)
      values (:id, :child, :kind, cast(:team as uuid), :area, cast(:address as uuid), :from, :suppliedBy,
         :now, :by, cast(:batch as uuid))
      """;

  private static final String RESIDENCE =
      """
      select r.id, r.child_id, r.kind, r.team_id, r.area_id, r.from_at, a.lines
      from children.child c
      join children.child one on one.survivor_id = c.survivor_id
      join children.residence r on r.child_id = one.id
      left join children.address a on a.id = r.address_id
      where c.id = :child
      order by r.recorded_at desc, r.id desc
      limit 1
      """;

  private static final String ADD_STATUS =
      """
      insert into children.care_status
        (id, child_id, status, authority_id, from_at, supplied_by, recorded_at, recorded_by, batch_id)
      values (:id, :child, :status, cast(:authority as uuid), :from, :suppliedBy, :now, :by,
         cast(:batch as uuid))
      """;

  private static final String STATUS =
      """
      select s.status, s.authority_id
      from children.child c
      join children.child one on one.survivor_id = c.survivor_id
      join children.care_status s on s.child_id = one.id
      where c.id = :child
      order by s.recorded_at desc, s.id desc
      limit 1
      """;

  private static final String ADD_CASE_HOLDER =
      """
      insert into children.case_holder
        (id, child_id, team_id, professional_id, from_at, recorded_at, recorded_by, batch_id)
      values (:id, :child, :team, cast(:professional as uuid), :from, :now, :by, cast(:batch as uuid))
      """;

  private static final String CASE_HOLDER =
      """
      select h.id, h.child_id, h.team_id, h.professional_id
      from children.child c
      join children.child one on one.survivor_id = c.survivor_id
      join children.case_holder h on h.child_id = one.id
      where c.id = :child
      order by h.recorded_at desc, h.id desc
      limit 1
      """;

  private final JdbcClient jdbc;

  CareStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A recorded residence.
   *
   * @param id its id: the source of the involvements it opened
   * @param child the id under which it was recorded
   */
  public record RecordedResidence(UUID id, ChildId child, Residence residence) {}

  /** A recorded standing. */
  public record RecordedStatus(CareStatus status, @Nullable AgencyId authority) {}

  /**
   * A recorded case holder.
   *
   * @param id its id: the source of the involvements it opened
   * @param child the id under which it was recorded
   */
  public record RecordedCaseHolder(
      UUID id, ChildId child, TeamId team, @Nullable ProfessionalId professional) {}

  /** Adds an address. */
  public void addAddress(
      UUID id,
      String lines,
      @Nullable String postcode,
      Instant now,
      ProfessionalId by,
      @Nullable BatchId batch) {
    jdbc.sql(ADD_ADDRESS)
        .param("id", id)
        .param("lines", lines)
        .param("postcode", postcode)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** Adds where a child lives from now on. */
  public void addResidence(
      UUID id,
      ChildId child,
      Residence residence,
      @Nullable UUID address,
      Source source,
      Instant now,
      ProfessionalId by) {
    TeamId home = residence.home();
    BatchId batch = source.batch();
    jdbc.sql(ADD_RESIDENCE)
        .param("id", id)
        .param("child", child.value())
        .param("kind", residence.kind().name())
        .param("team", home == null ? null : home.value())
        .param("area", residence.area().value())
        .param("address", address)
        .param("from", Moments.at(residence.from()))
        .param("suppliedBy", source.suppliedBy())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** Where a child lives now, with the whole address; empty when nobody has said. */
  public Optional<RecordedResidence> residence(ChildId child) {
    return jdbc.sql(RESIDENCE).param("child", child.value()).query(CareStore::residence).optional();
  }

  /** Adds a standing. */
  public void addStatus(
      UUID id,
      ChildId child,
      CareStatus status,
      @Nullable AgencyId authority,
      Source source,
      Instant now,
      ProfessionalId by) {
    BatchId batch = source.batch();
    jdbc.sql(ADD_STATUS)
        .param("id", id)
        .param("child", child.value())
        .param("status", status.name())
        .param("authority", authority == null ? null : authority.value())
        .param("from", Moments.at(source.obtainedAt()))
        .param("suppliedBy", source.suppliedBy())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** A child's standing now; empty when nobody has said. */
  public Optional<RecordedStatus> status(ChildId child) {
    return jdbc.sql(STATUS)
        .param("child", child.value())
        .query((row, number) -> {
          UUID authority = row.getObject("authority_id", UUID.class);
          return new RecordedStatus(
              CareStatus.valueOf(row.getString("status")),
              authority == null ? null : new AgencyId(authority));
        })
        .optional();
  }

  /** Adds who holds the case from now on. */
  public void addCaseHolder(
      RecordedCaseHolder holder,
      Instant from,
      Instant now,
      ProfessionalId by,
      @Nullable BatchId batch) {
    ProfessionalId professional = holder.professional();
    jdbc.sql(ADD_CASE_HOLDER)
        .param("id", holder.id())
        .param("child", holder.child().value())
        .param("team", holder.team().value())
        .param("professional", professional == null ? null : professional.value())
        .param("from", Moments.at(from))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** Who holds the case now; empty when nobody has said. */
  public Optional<RecordedCaseHolder> caseHolder(ChildId child) {
    return jdbc.sql(CASE_HOLDER)
        .param("child", child.value())
        .query(CareStore::caseHolder)
        .optional();
  }

  private static RecordedResidence residence(ResultSet row, int number) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    return new RecordedResidence(
        row.getObject("id", UUID.class),
        new ChildId(row.getObject("child_id", UUID.class)),
        new Residence(
            Residence.Kind.valueOf(row.getString("kind")),
            team == null ? null : new TeamId(team),
            new AreaId(row.getObject("area_id", UUID.class)),
            row.getString("lines"),
            row.getObject("from_at", OffsetDateTime.class).toInstant()));
  }

  private static RecordedCaseHolder caseHolder(ResultSet row, int number) throws SQLException {
    UUID professional = row.getObject("professional_id", UUID.class);
    return new RecordedCaseHolder(
        row.getObject("id", UUID.class),
        new ChildId(row.getObject("child_id", UUID.class)),
        new TeamId(row.getObject("team_id", UUID.class)),
        professional == null ? null : new ProfessionalId(professional));
  }
}
