package homeward.intake.store;

import homeward.intake.Decision;
import homeward.platform.Moments;
import homeward.protocol.Category;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions; each names the one it follows. */
@Component
public class DecisionStore {

  private static final String ADD =
      """
      insert into intake.decision (id, report_id, child_id, previous_id, proposal_id, category, rationale,
        otherwise_reason, for_review, least_response, protocol_version, clause, episode_id, joined_episode, form_key,
        recorded_at, recorded_by, batch_id)
      values (:id, :report, :child, cast(:previous as uuid), cast(:proposal as uuid), :category, :rationale,
        cast(:otherwise as text), :review, :response, :version, :clause, cast(:episode as uuid), :joined, :key,
        :now, :by, cast(:batch as uuid))
      """;

  private static final String IN_FORCE =
      """
      select d.id, d.category, d.rationale, d.otherwise_reason, d.for_review, d.episode_id, d.joined_episode,
             d.recorded_by, d.recorded_at
      from intake.decision d
      where d.report_id = :report
        and not exists (select 1 from intake.decision later where later.previous_id = d.id)
      """;

  private static final String ALL =
      """
      select d.id, d.category, d.rationale, d.otherwise_reason, d.for_review, d.episode_id, d.joined_episode,
             d.recorded_by, d.recorded_at
      from intake.decision d
      where d.report_id = :report order by d.recorded_at desc, d.id desc
      """;

  private static final String KEYED =
      """
      select d.id, d.category, d.rationale, d.otherwise_reason, d.for_review, d.episode_id, d.joined_episode,
             d.recorded_by, d.recorded_at
      from intake.decision d
      where d.report_id = :report and d.form_key = :key
      """;

  private final JdbcClient jdbc;

  DecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What stands beside a decision.
   *
   * @param previous the decision it follows; null for the first
   * @param proposal the proposal before the decider's eyes; null only for an import
   * @param leastResponse codes of the least police response; empty when nobody is sent
   * @param clause the clause that says who may decide
   * @param batch the import that brought it; null when a person decided
   */
  public record Beside(
      @Nullable UUID previous,
      @Nullable UUID proposal,
      Set<String> leastResponse,
      String protocolVersion,
      String clause,
      UUID formKey,
      @Nullable BatchId batch) {

    /** Keeps its own copy. */
    public Beside {
      leastResponse = Set.copyOf(leastResponse);
    }
  }

  /** Adds a decision. The database refuses a second one that follows the same. */
  public void add(ReportId report, ChildId child, Decision decision, Beside beside) {
    EpisodeId episode = decision.episode();
    BatchId batch = beside.batch();
    jdbc.sql(ADD)
        .param("id", decision.id())
        .param("report", report.value())
        .param("child", child.value())
        .param("previous", beside.previous())
        .param("proposal", beside.proposal())
        .param("category", decision.category().name())
        .param("rationale", decision.rationale())
        .param("otherwise", decision.otherwiseReason())
        .param("review", decision.forReview())
        .param("response", beside.leastResponse().toArray(String[]::new))
        .param("version", beside.protocolVersion())
        .param("clause", beside.clause())
        .param("episode", episode == null ? null : episode.value())
        .param("joined", decision.joined())
        .param("key", beside.formKey())
        .param("now", Moments.at(decision.at()))
        .param("by", decision.by().value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** The decision in force; empty when nothing was decided. */
  public Optional<Decision> inForce(ReportId report) {
    return jdbc.sql(IN_FORCE)
        .param("report", report.value())
        .query((row, number) -> decision(row))
        .optional();
  }

  /** Every decision about a report, latest first. */
  public List<Decision> all(ReportId report) {
    return jdbc.sql(ALL)
        .param("report", report.value())
        .query((row, number) -> decision(row))
        .list();
  }

  /** The decision a form made; empty when it was not sent before. */
  public Optional<Decision> keyed(ReportId report, UUID key) {
    return jdbc.sql(KEYED)
        .param("report", report.value())
        .param("key", key)
        .query((row, number) -> decision(row))
        .optional();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    UUID episode = Rows.uuidOrNull(row, "episode_id");
    return new Decision(
        Rows.uuid(row, "id"),
        Category.valueOf(row.getString("category")),
        row.getString("rationale"),
        row.getString("otherwise_reason"),
        row.getBoolean("for_review"),
        episode == null ? null : new EpisodeId(episode),
        row.getBoolean("joined_episode"),
        new ProfessionalId(Rows.uuid(row, "recorded_by")),
        Rows.instant(row, "recorded_at"));
  }
}
