package homeward.intake.store;

import homeward.intake.Report;
import homeward.intake.domain.Reference;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes reports and what belongs to them: rows are added, never changed. */
@Component
public class ReportWriting {

  private static final String RECORDED =
      "select exists (select 1 from intake.report where form_key = :key)";

  private static final String REPORT =
      """
      with added as (
        insert into intake.report
          (id, reference, form_key, child_id, person_record_id, area_id, team_id, post, kind, police_now,
           missing_from, last_seen_at, reported_at, recorded_at, recorded_by, batch_id)
        values (:id, :reference, :key, :child, cast(:record as uuid), :area, cast(:team as uuid),
                cast(:post as text), :kind, :policeNow, :missingFrom, cast(:lastSeen as timestamptz),
                :reported, :now, :by, cast(:batch as uuid))
        on conflict do nothing
        returning id, recorded_at, recorded_by, batch_id),
      told as (
        insert into intake.informant
          (id, report_id, name, relation, phone, agrees_to, by_phone, recorded_at, recorded_by, batch_id)
        select :informant, added.id, :name, :relation, :phone, :agrees, cast(:byPhone as boolean),
               added.recorded_at, added.recorded_by, added.batch_id
        from added),
      """
          + Said.WRITTEN;

  private static final String SAID_LATER =
      """
      with added (id, recorded_at, recorded_by, batch_id) as (
        values (cast(:report as uuid), cast(:now as timestamptz), cast(:by as uuid), cast(null as uuid))),
      """
          + Said.WRITTEN;

  private static final String JOIN =
      """
      insert into intake.joined (id, report_id, into_report_id, reason, recorded_at, recorded_by, batch_id)
      values (:id, :report, :into, :reason, :now, :by, cast(:batch as uuid))
      """;

  private static final String WHEREABOUTS =
      """
      insert into intake.whereabouts
        (id, report_id, place, grounds, police_help, safety_reason, recorded_at, recorded_by)
      values (:id, :report, :place, :grounds, :help, :reason, :now, :by)
      """;

  private static final String NOT_THERE =
      """
      insert into intake.not_there (id, report_id, happened_at, recorded_at, recorded_by)
      values (:id, :report, :now, :now, :by)
      on conflict (report_id) do nothing
      """;

  private static final String NEWS =
      """
      insert into intake.news
        (id, form_key, report_id, words, supplied_by, happened_at, recorded_at, recorded_by)
      values (:id, :key, :report, :words, :suppliedBy, :now, :now, :by)
      on conflict (form_key) do nothing
      """;

  private final JdbcClient jdbc;

  ReportWriting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Who records, when, and for which import.
   *
   * @param batch null when a person records
   */
  public record Recording(Instant now, ProfessionalId by, @Nullable BatchId batch) {

    /** What a person records. */
    public static Recording of(Instant now, ProfessionalId by) {
      return new Recording(now, by, null);
    }

    private @Nullable UUID batchId() {
      return batch == null ? null : batch.value();
    }
  }

  /**
   * The row of a report.
   *
   * @param key the form's key, or one made from an import's row
   * @param about which child, and where
   */
  public record Row(
      ReportId id, UUID key, About about, Report.Kind kind, boolean policeNow, Times times) {}

  /**
   * Which child, and where.
   *
   * @param record null when a child already known was chosen
   * @param team the team of who made it; null when they have none
   * @param post name of their post; null for an import
   */
  public record About(
      ChildId child,
      @Nullable PersonRecordId record,
      AreaId area,
      @Nullable TeamId team,
      @Nullable String post,
      String missingFrom) {}

  /**
   * When, UTC.
   *
   * @param lastSeen null when not known
   */
  public record Times(Instant reported, @Nullable Instant lastSeen) {}

  /**
   * Adds a report under a reference of its own, with who told it and what they said.
   *
   * @return the reference; empty when there is a report of the same key already
   */
  public Optional<String> add(Row row, Report.Informant informant, Said said, Recording recording) {
    String reference = Reference.of(UUID.randomUUID());
    while (!added(row, informant, said, reference, recording)) {
      if (jdbc.sql(RECORDED).param("key", row.key()).query(Boolean.class).single()) {
        return Optional.empty();
      }
      reference = Reference.of(UUID.randomUUID());
    }
    return Optional.of(reference);
  }

  /** False when there is a report of this reference or this key. */
  private boolean added(
      Row row, Report.Informant informant, Said said, String reference, Recording recording) {
    About about = row.about();
    PersonRecordId record = about.record();
    TeamId team = about.team();
    return said.into(jdbc.sql(REPORT), recording)
            .param("id", row.id().value())
            .param("reference", reference)
            .param("key", row.key())
            .param("child", about.child().value())
            .param("record", record == null ? null : record.value())
            .param("area", about.area().value())
            .param("team", team == null ? null : team.value())
            .param("post", about.post())
            .param("kind", row.kind().name())
            .param("policeNow", row.policeNow())
            .param("missingFrom", about.missingFrom())
            .param("lastSeen", Moments.atOrNull(row.times().lastSeen()))
            .param("reported", Moments.at(row.times().reported()))
            .param("batch", recording.batchId())
            .param("informant", Ids.next(recording.now()))
            .param("name", informant.name())
            .param("relation", informant.relation())
            .param("phone", informant.phone())
            .param("agrees", informant.agreesTo())
            .param("byPhone", informant.byPhone())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Adds what was said after the report was made. */
  public void said(ReportId report, Said said, Recording recording) {
    if (!said.isNothing()) {
      said.into(jdbc.sql(SAID_LATER), recording)
          .param("report", report.value())
          .query(Integer.class)
          .single();
    }
  }

  /** Joins a report to the first one of the same disappearance. */
  public void join(ReportId report, ReportId into, String reason, Recording recording) {
    jdbc.sql(JOIN)
        .param("id", Ids.next(recording.now()))
        .param("report", report.value())
        .param("into", into.value())
        .param("reason", reason)
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .param("batch", recording.batchId())
        .update();
  }

  /** Adds where the child is thought to be. */
  public void whereabouts(ReportId report, Report.Whereabouts where, Recording recording) {
    jdbc.sql(WHEREABOUTS)
        .param("id", Ids.next(recording.now()))
        .param("report", report.value())
        .param("place", where.place())
        .param("grounds", where.grounds())
        .param("help", where.policeHelp())
        .param("reason", where.safetyReason())
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .update();
  }

  /** Says that the child was not there. False when somebody said so before. */
  public boolean notThere(ReportId report, Recording recording) {
    return jdbc.sql(NOT_THERE)
            .param("id", Ids.next(recording.now()))
            .param("report", report.value())
            .param("now", Moments.at(recording.now()))
            .param("by", recording.by().value())
            .update()
        == 1;
  }

  /** Adds news. False when the same form was sent before. */
  public boolean news(
      ReportId report, UUID key, String words, String suppliedBy, Recording recording) {
    return jdbc.sql(NEWS)
            .param("id", Ids.next(recording.now()))
            .param("key", key)
            .param("report", report.value())
            .param("words", words)
            .param("suppliedBy", suppliedBy)
            .param("now", Moments.at(recording.now()))
            .param("by", recording.by().value())
            .update()
        == 1;
  }
}
