package homeward.intake.store;

import homeward.intake.ImportedReport;
import homeward.intake.ImportedReport.Outcome;
import homeward.intake.domain.Reference;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports of an import in PostgreSQL, many rows at once. */
@Component
public class ReportHistoryStore {

  private static final String TAKEN =
      "select reference from intake.report where reference = any (cast(:references as text[]))";

  private static final String REPORT =
      """
      insert into intake.report
        (id, reference, form_key, child_id, person_record_id, area_id, kind, police_now, missing_from, last_seen_at,
         reported_at, recorded_at, recorded_by, batch_id)
      values (:report, :reference, :key, :child, :record, :area, 'MISSING', false, :missingFrom, :lastSeen, :reported,
              :now, :by, :batch)
      """;

  private static final String INFORMANT =
      """
      insert into intake.informant
        (id, report_id, name, relation, phone, agrees_to, by_phone, recorded_at, recorded_by, batch_id)
      values (:id, :report, '', :informant, '', '', false, :now, :by, :batch)
      """;

  private static final String DETAIL =
      """
      insert into intake.detail
        (id, report_id, field, words, supplied_by, happened_at, recorded_at, recorded_by, batch_id)
      values (:id, :report, :field, :words, :informant, :reported, :now, :by, :batch)
      """;

  private static final String JOIN =
      """
      insert into intake.joined (id, report_id, into_report_id, reason, recorded_at, recorded_by, batch_id)
      values (:id, :report, :into, 'IMPORT', :now, :by, :batch)
      """;

  private static final String DECISION =
      """
      insert into intake.decision (id, report_id, child_id, category, rationale, for_review, least_response,
        protocol_version, clause, episode_id, joined_episode, form_key, recorded_at, recorded_by, batch_id)
      values (:decision, :report, :child, :category, 'From history: the police recorded it so.', false, '{}',
        'from history', 'from history', cast(:episode as uuid), false, :decision, :now, :by, :batch)
      """;

  private static final String ABSENCE =
      """
      insert into intake.absence (id, report_id, child_id, area_id, decision_id, started_at, agreed_actions,
        assessment, recorded_at, recorded_by, batch_id)
      values (:absence, :report, :child, :area, :decision, :lastSeen, 'not recorded by the source',
        'not recorded by the source', :now, :by, :batch)
      """;

  private static final String ABSENCE_END =
      """
      insert into intake.absence_end (absence_id, kind, place, closing_code, form_key, happened_at, recorded_at,
        recorded_by, batch_id)
      values (:absence, 'RETURNED', 'not recorded by the source', :code, :absence, :back, :now, :by, :batch)
      """;

  private static final String IMPORTED =
      """
      select r.child_id, r.area_id, r.last_seen_at, d.id as decision_id
      from intake.report r
      join intake.decision d on d.report_id = r.id and d.previous_id is null
      where r.id = :report
        and not exists (select 1 from intake.absence a where a.report_id = r.id)
      """;

  private static final String STILL_MISSING =
      """
      insert into intake.decision (id, report_id, child_id, previous_id, category, rationale, for_review,
        least_response, protocol_version, clause, episode_id, joined_episode, form_key, recorded_at, recorded_by)
      select :id, d.report_id, d.child_id, d.decision_id, 'MISSING', :rationale, false, '{}', 'from history',
        'from history', :episode, false, :id, :now, :by
      from intake.decisions_now d where d.report_id = :report
      """;

  private final JdbcClient jdbc;
  private final ManyRows many;

  ReportHistoryStore(JdbcClient jdbc, ManyRows many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /** Who records, when and for which import. */
  public record Recording(Instant now, ProfessionalId by, BatchId batch) {}

  /** An absence that ended. */
  public record Ended(UUID absence, ReportId report, ChildId child, AreaId area, Instant at) {}

  /** Adds reports with what became of them; the absences that ended. */
  public List<Ended> add(List<ImportedReport> reports, Recording recording) {
    Iterator<String> references = references(reports.size()).iterator();
    List<MapSqlParameterSource> all = new ArrayList<>();
    List<MapSqlParameterSource> details = new ArrayList<>();
    List<MapSqlParameterSource> joined = new ArrayList<>();
    List<MapSqlParameterSource> decided = new ArrayList<>();
    List<MapSqlParameterSource> absent = new ArrayList<>();
    List<Ended> ended = new ArrayList<>();
    for (ImportedReport report : reports) {
      MapSqlParameterSource row = row(report, recording).addValue("reference", references.next());
      all.add(row);
      report
          .told()
          .details()
          .forEach((field, words) ->
              details.add(
                  row(report, recording).addValue("field", field).addValue("words", words)));
      switch (report.outcome()) {
        case Outcome.JoinedTo(ReportId first) -> joined.add(row.addValue("into", first.value()));
        case Outcome.Decided decision -> {
          EpisodeId episode = decision.episode();
          decided.add(
              row.addValue("decision", Ids.next(recording.now()))
                  .addValue("category", decision.category().name())
                  .addValue("episode", episode == null ? null : episode.value()));
          ImportedReport.Back back = decision.back();
          if (back != null) {
            UUID absence = Ids.next(recording.now());
            absent.add(back(row, absence, back));
            ended.add(new Ended(absence, report.id(), report.child(), report.area(), back.at()));
          }
        }
      }
    }
    many.write(REPORT, all);
    many.write(INFORMANT, all);
    many.write(DETAIL, details);
    many.write(JOIN, joined);
    many.write(DECISION, decided);
    many.write(ABSENCE, absent);
    many.write(ABSENCE_END, absent);
    return ended;
  }

  /** Adds the absence of a report and its end; empty when there is one. */
  public Optional<Ended> addAbsence(
      ReportId report, ImportedReport.Back back, Recording recording) {
    UUID absence = Ids.next(recording.now());
    return jdbc.sql(IMPORTED)
        .param("report", report.value())
        .query((row, number) -> {
          MapSqlParameterSource values =
              back(recorded(recording), absence, back)
                  .addValue("report", report.value())
                  .addValue("child", Rows.uuid(row, "child_id"))
                  .addValue("area", Rows.uuid(row, "area_id"))
                  .addValue("decision", Rows.uuid(row, "decision_id"))
                  .addValue("lastSeen", Moments.at(Rows.instant(row, "last_seen_at")));
          return values;
        })
        .optional()
        .map(values -> {
          many.write(ABSENCE, List.of(values));
          many.write(ABSENCE_END, List.of(values));
          return new Ended(
              absence,
              report,
              new ChildId((UUID) java.util.Objects.requireNonNull(values.getValue("child"))),
              new AreaId((UUID) java.util.Objects.requireNonNull(values.getValue("area"))),
              back.at());
        });
  }

  /** Adds the decision of a person that the child is still missing. */
  public void addStillMissing(
      ReportId report, EpisodeId episode, String rationale, Instant now, ProfessionalId by) {
    jdbc.sql(STILL_MISSING)
        .param("id", Ids.next(now))
        .param("report", report.value())
        .param("episode", episode.value())
        .param("rationale", rationale)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  private static MapSqlParameterSource recorded(Recording recording) {
    return new MapSqlParameterSource()
        .addValue("id", Ids.next(recording.now()))
        .addValue("now", Moments.at(recording.now()))
        .addValue("by", recording.by().value())
        .addValue("batch", recording.batch().value());
  }

  private static MapSqlParameterSource row(ImportedReport report, Recording recording) {
    ImportedReport.Told told = report.told();
    return recorded(recording)
        .addValue("report", report.id().value())
        .addValue("key", report.key())
        .addValue("child", report.child().value())
        .addValue("record", report.record().value())
        .addValue("area", report.area().value())
        .addValue("missingFrom", told.missingFrom())
        .addValue("informant", told.informant())
        .addValue("lastSeen", Moments.at(told.lastSeenAt()))
        .addValue("reported", Moments.at(told.reportedAt()));
  }

  private static MapSqlParameterSource back(
      MapSqlParameterSource row, UUID absence, ImportedReport.Back back) {
    return row.addValue("absence", absence)
        .addValue("code", back.closingCode())
        .addValue("back", Moments.at(back.at()));
  }

  private Set<String> references(int wanted) {
    Set<String> free = new HashSet<>();
    while (free.size() < wanted) {
      Set<String> drawn = new HashSet<>();
      while (free.size() + drawn.size() < wanted) {
        drawn.add(Reference.of(UUID.randomUUID()));
        drawn.removeAll(free);
      }
      jdbc.sql(TAKEN)
          .param("references", drawn.toArray(String[]::new))
          .query((row, number) -> row.getString(1))
          .list()
          .forEach(drawn::remove);
      free.addAll(drawn);
    }
    return free;
  }
}
