package homeward.intake.store;

import homeward.intake.drafting.Draft;
import homeward.intake.drafting.DraftId;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts in PostgreSQL: rows are added, never changed. */
@Component
public class DraftStore {

  private static final String ADD =
      """
      insert into intake.draft (id, form_key, post, area_id, team_id, recorded_at, recorded_by)
      values (:id, :key, :post, :area, cast(:team as uuid), :now, :by)
      on conflict (form_key) do nothing
      """;

  private static final String OF_KEY = "select id from intake.draft where form_key = :key";

  private static final String OF_REPORT =
      """
      select d.id from intake.draft d
      join intake.report r on r.form_key = d.form_key
      where r.id = :report
      """;

  /** Backwards throughout, as the index of answers can be read: nothing needs to be sorted. */
  private static final String FIND =
      """
      select d.id, d.form_key, d.post, d.area_id, d.team_id, d.recorded_at, d.recorded_by,
             r.id as report_id,
             exists (select 1 from intake.draft_dropped x where x.draft_id = d.id) as dropped,
             latest.question, latest.answer, latest.recorded_at as answered_at,
             latest.recorded_by as answered_by
      from intake.draft d
      left join intake.report r on r.form_key = d.form_key
      left join lateral (
        select distinct on (question) question, answer, recorded_at, recorded_by
        from intake.draft_answer
        where draft_id = d.id
        order by question desc, recorded_at desc, id desc) latest on true
      where d.id = :id
      """;

  private static final String ANSWER =
      """
      insert into intake.draft_answer (id, draft_id, question, answer, recorded_at, recorded_by)
      values (:id, :draft, :question, :answer, :now, :by)
      """;

  private static final String DROP =
      """
      insert into intake.draft_dropped (id, draft_id, recorded_at, recorded_by)
      values (:id, :draft, :now, :by)
      on conflict (draft_id) do nothing
      """;

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended(cast(:key as text), 0)) as text)";

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a draft unless its form has begun one already; the id of the one there is. */
  public DraftId add(UUID key, Draft.Owner owner, Instant now, ProfessionalId by) {
    TeamId team = owner.team();
    jdbc.sql(ADD)
        .param("id", Ids.next(now))
        .param("key", key)
        .param("post", owner.post().name())
        .param("area", owner.area().value())
        .param("team", team == null ? null : team.value())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    return new DraftId(jdbc.sql(OF_KEY).param("key", key).query(UUID.class).single());
  }

  /** A draft with the latest answer to each question; empty when there is none. */
  public Optional<Draft> find(DraftId id) {
    return jdbc.sql(FIND).param("id", id.value()).query(DraftStore::draft);
  }

  /** The draft a report was sent from; empty for one that was imported. */
  public Optional<DraftId> ofReport(ReportId report) {
    return jdbc.sql(OF_REPORT)
        .param("report", report.value())
        .query(UUID.class)
        .optional()
        .map(DraftId::new);
  }

  /** Adds an answer; earlier ones to the same question stay. */
  public void answer(
      DraftId draft, String question, String answer, Instant now, ProfessionalId by) {
    jdbc.sql(ANSWER)
        .param("id", Ids.next(now))
        .param("draft", draft.value())
        .param("question", question)
        .param("answer", answer)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Says that the draft is not needed; nothing happens the second time. */
  public void drop(DraftId draft, Instant now, ProfessionalId by) {
    jdbc.sql(DROP)
        .param("id", Ids.next(now))
        .param("draft", draft.value())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Makes everybody else who asks for the same id wait until this transaction ends. */
  public void lock(UUID id) {
    jdbc.sql(LOCK).param("key", id.toString()).query((row, number) -> number).list();
  }

  private static Optional<Draft> draft(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      return Optional.empty();
    }
    DraftId id = new DraftId(rows.getObject("id", UUID.class));
    UUID key = rows.getObject("form_key", UUID.class);
    UUID team = rows.getObject("team_id", UUID.class);
    Draft.Owner owner =
        new Draft.Owner(
            Post.valueOf(rows.getString("post")),
            new AreaId(rows.getObject("area_id", UUID.class)),
            team == null ? null : new TeamId(team));
    ProfessionalId begunBy = new ProfessionalId(rows.getObject("recorded_by", UUID.class));
    Instant begunAt = Moments.of(rows.getObject("recorded_at", OffsetDateTime.class));
    Draft.State state = state(rows);
    List<Draft.Given> given = given(rows);
    Map<String, String> answers =
        given.stream().collect(Collectors.toMap(Draft.Given::question, Draft.Given::answer));
    return Optional.of(new Draft(id, key, owner, begunBy, begunAt, given, answers, state));
  }

  private static Draft.State state(ResultSet row) throws SQLException {
    UUID report = row.getObject("report_id", UUID.class);
    return row.getBoolean("dropped")
        ? new Draft.Dropped()
        : report == null ? new Draft.Open() : new Draft.Sent(new ReportId(report));
  }

  /** The answers of this row and those after it; none when the row has no question. */
  private static List<Draft.Given> given(ResultSet rows) throws SQLException {
    List<Draft.Given> given = new ArrayList<>();
    for (boolean more = rows.getString("question") != null; more; more = rows.next()) {
      given.add(
          new Draft.Given(
              rows.getString("question"),
              rows.getString("answer"),
              new ProfessionalId(rows.getObject("answered_by", UUID.class)),
              Moments.of(rows.getObject("answered_at", OffsetDateTime.class))));
    }
    given.sort(Comparator.comparing(Draft.Given::question));
    return given;
  }
}
