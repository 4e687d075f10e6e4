package homeward.interventions.store;

import homeward.interventions.referral.AbsentReferral;
import homeward.interventions.referral.AbsentReferral.Assessment;
import homeward.interventions.referral.AbsentReferral.Finding;
import homeward.interventions.referral.AbsentReferral.Taken;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals of absent children, in PostgreSQL. */
@Component
public class ReferralStore {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('absent-referral:' || cast(:absence as text), 0))";

  private static final String ADD =
      """
      insert into interventions.absent_referral
        (id, absence_id, child_id, area_id, desk_id, due_at, protocol_version, clauses, happened_at, recorded_at, recorded_by)
      values (:id, :absence, :child, :area, cast(:desk as uuid), :due, :version, :clauses, :began, :now, :by)
      on conflict (absence_id) do nothing
      """;

  private static final String CHILD =
      """
      select child_id from interventions.absent_referral where absence_id = :absence
      union
      select child_id from intake.absence_starts where absence_id = :absence
      """;

  private static final String OF =
      """
      select r.id, r.absence_id, r.child_id, r.area_id, r.desk_id, r.due_at, r.protocol_version, r.clauses,
             a.finding, a.rationale, a.recorded_by as assessed_by, a.recorded_at as assessed_at, a.told_desk,
             a.acknowledge_by, k.recorded_by as taken_by, k.recorded_at as taken_at
      from interventions.absent_referral r
      left join interventions.absent_assessment a on a.referral_id = r.id
      left join interventions.absent_acknowledgement k on k.referral_id = r.id
      where r.absence_id = :absence
      """;

  private static final String ASSESS =
      """
      insert into interventions.absent_assessment
        (referral_id, finding, rationale, told_desk, acknowledge_by, form_key, recorded_at, recorded_by)
      values (:referral, :finding, :rationale, cast(:told as uuid), :taken, :key, :now, :by)
      """;

  private static final String TAKE =
      """
      insert into interventions.absent_acknowledgement (referral_id, form_key, recorded_at, recorded_by)
      values (:referral, :key, :now, :by)
      """;

  private static final String ASSESSED_WITH =
      "select exists (select 1 from interventions.absent_assessment where form_key = :key)";

  private static final String TAKEN_WITH =
      "select exists (select 1 from interventions.absent_acknowledgement where form_key = :key)";

  private final JdbcClient jdbc;

  ReferralStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A referral that becomes due. */
  public record NewReferral(
      UUID absence,
      ChildId child,
      AreaId area,
      @Nullable DeskId desk,
      Instant dueAt,
      AbsentReferral.Rules rules) {}

  /** Waits until nobody else works on the absence's referral, until the transaction ends. */
  public void lock(UUID absence) {
    jdbc.sql(LOCK).param("absence", absence).query((row, number) -> "").single();
  }

  /** Makes one due; false when it was made before. */
  public boolean add(NewReferral one, Instant began, Instant now, ProfessionalId by) {
    DeskId desk = one.desk();
    return jdbc.sql(ADD)
            .param("id", Ids.next(now))
            .param("absence", one.absence())
            .param("child", one.child().value())
            .param("area", one.area().value())
            .param("desk", desk == null ? null : desk.value())
            .param("due", Moments.at(one.dueAt()))
            .param("version", one.rules().version())
            .param("clauses", one.rules().clauses().toArray(String[]::new))
            .param("began", Moments.at(began))
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** The child of an absence; empty when there is no such absence. */
  public Optional<ChildId> child(UUID absence) {
    return jdbc
        .sql(CHILD)
        .param("absence", absence)
        .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
        .list()
        .stream()
        .findFirst();
  }

  /** The referral after an absence; empty when none is due. */
  public Optional<AbsentReferral> of(UUID absence) {
    return jdbc.sql(OF).param("absence", absence).query(ReferralStore::referral).optional();
  }

  /** Records the assessment by which the child is referred. */
  public void assess(UUID referral, Assessment one, UUID key) {
    DeskId told = one.told();
    jdbc.sql(ASSESS)
        .param("referral", referral)
        .param("finding", one.finding().name())
        .param("rationale", one.rationale())
        .param("told", told == null ? null : told.value())
        .param("taken", Moments.at(one.acknowledgeBy()))
        .param("key", key)
        .param("now", Moments.at(one.at()))
        .param("by", one.by().value())
        .update();
  }

  /** Children's services took it. */
  public void take(UUID referral, UUID key, Instant now, ProfessionalId by) {
    jdbc.sql(TAKE)
        .param("referral", referral)
        .param("key", key)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Whether the form with this key recorded an assessment. */
  public boolean assessedWith(UUID key) {
    return jdbc.sql(ASSESSED_WITH).param("key", key).query(Boolean.class).single();
  }

  /** Whether the form with this key took a referral. */
  public boolean takenWith(UUID key) {
    return jdbc.sql(TAKEN_WITH).param("key", key).query(Boolean.class).single();
  }

  private static AbsentReferral referral(ResultSet row, int number) throws SQLException {
    UUID desk = row.getObject("desk_id", UUID.class);
    return new AbsentReferral(
        row.getObject("id", UUID.class),
        row.getObject("absence_id", UUID.class),
        new ChildId(row.getObject("child_id", UUID.class)),
        new AreaId(row.getObject("area_id", UUID.class)),
        desk == null ? null : new DeskId(desk),
        InterventionRows.at(row, "due_at"),
        new AbsentReferral.Rules(
            row.getString("protocol_version"),
            List.of((String[]) row.getArray("clauses").getArray())),
        assessment(row));
  }

  private static @Nullable Assessment assessment(ResultSet row) throws SQLException {
    UUID by = row.getObject("assessed_by", UUID.class);
    if (by == null) {
      return null;
    }
    UUID told = row.getObject("told_desk", UUID.class);
    UUID taken = row.getObject("taken_by", UUID.class);
    return new Assessment(
        Finding.valueOf(row.getString("finding")),
        row.getString("rationale"),
        new ProfessionalId(by),
        InterventionRows.at(row, "assessed_at"),
        told == null ? null : new DeskId(told),
        InterventionRows.at(row, "acknowledge_by"),
        taken == null
            ? null
            : new Taken(new ProfessionalId(taken), InterventionRows.at(row, "taken_at")));
  }
}
