package homeward.children.store;

import homeward.children.Residence;
import homeward.children.arranging.Called;
import homeward.children.arranging.Lived;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a child lived, who the child was said to be, and the forms that said so. */
@Component
public class ArrangementStore {

  private static final String USED =
      "select exists (select 1 from children.arrangement where form_key = :key)";

  private static final String KEEP =
      """
      insert into children.arrangement (form_key, child_id, kind, recorded_at, recorded_by)
      values (:key, :child, :kind, :now, :by)
      """;

  private static final String LIVED =
      """
      select r.id, r.kind, r.team_id, r.area_id, r.from_at, a.lines, r.supplied_by, r.recorded_at, r.recorded_by
      from children.child c
      join children.child one on one.survivor_id = c.survivor_id
      join children.residence r on r.child_id = one.id
      left join children.address a on a.id = r.address_id
      where c.id = :child
      order by r.recorded_at desc, r.id desc
      """;

  private static final String CALLED =
      """
      select p.id, p.surname, p.forenames, p.known_as, p.date_of_birth, p.about_age, p.obtained_at, p.sex, p.gender,
             p.ethnicity, p.supplied_by, p.recorded_by
      from children.child c
      join children.child s on s.id = c.survivor_id
      join children.person_record p
        on p.id = s.person_record_id
        or p.id in (select m.person_record_id from children.membership m
                    where m.child_id = s.id and m.names_child and m.until_at is null)
      where c.id = :child
      order by p.id = s.person_record_id desc, p.recorded_at desc, p.id desc
      """;

  private static final String AREA = "select area_id from children.child where id = :child";

  private final JdbcClient jdbc;

  ArrangementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a form was recorded before. */
  public boolean used(UUID formKey) {
    return jdbc.sql(USED).param("key", formKey).query((row, number) -> row.getBoolean(1)).single();
  }

  /** Keeps that a form was recorded. */
  public void keep(UUID formKey, ChildId child, String kind, Instant now, ProfessionalId by) {
    jdbc.sql(KEEP)
        .param("key", formKey)
        .param("child", child.value())
        .param("kind", kind)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Where a child lives and lived, with whole addresses, latest first. */
  public List<Lived> lived(ChildId child) {
    return jdbc.sql(LIVED).param("child", child.value()).query((row, number) -> lived(row)).list();
  }

  /** Who a child is and was said to be; the first names the child. */
  public List<Called> called(ChildId child) {
    return jdbc.sql(CALLED)
        .param("child", child.value())
        .query((row, number) ->
            new Called(
                new PersonRecordId(row.getObject("id", UUID.class)),
                ChildStore.identity(row),
                row.getString("supplied_by"),
                at(row, "obtained_at"),
                new ProfessionalId(row.getObject("recorded_by", UUID.class))))
        .list();
  }

  /** The area that first knew of a child. */
  public AreaId area(ChildId child) {
    return jdbc.sql(AREA)
        .param("child", child.value())
        .query((row, number) -> new AreaId(row.getObject("area_id", UUID.class)))
        .single();
  }

  private static Lived lived(ResultSet row) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    return new Lived(
        row.getObject("id", UUID.class),
        new Residence(
            Residence.Kind.valueOf(row.getString("kind")),
            team == null ? null : new TeamId(team),
            new AreaId(row.getObject("area_id", UUID.class)),
            row.getString("lines"),
            at(row, "from_at")),
        row.getString("supplied_by"),
        at(row, "recorded_at"),
        new ProfessionalId(row.getObject("recorded_by", UUID.class)));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return Moments.of(row.getObject(column, OffsetDateTime.class));
  }
}
