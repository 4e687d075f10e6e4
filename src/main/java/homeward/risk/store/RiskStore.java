package homeward.risk.store;

import homeward.platform.Moments;
import homeward.protocol.RiskLevel;
import homeward.risk.RiskDecision;
import homeward.risk.StoredProposal;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals and decisions: added, never changed. */
@Component
public class RiskStore {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('risk:' || cast(:episode as text), 0))";

  private static final String ADD_PROPOSAL =
      """
      insert into risk.proposal (id, episode_id, child_id, level, weight, clause_ids, protocol_version,
                                 earlier_missing, earlier_absent, markers, desk_id, due_at, recorded_at, recorded_by)
      values (:id, :episode, :child, :level, :weight, :clauses, :version, :missing, :absent, :markers, :desk,
              :due, :now, :by)
      on conflict (episode_id) do nothing
      """;

  private static final String PROPOSAL =
      """
      select id, episode_id, level, weight, clause_ids, protocol_version, earlier_missing, earlier_absent, markers,
             desk_id, due_at, recorded_at
      from risk.proposal where episode_id = :episode
      """;

  private static final String ADD_DECISION =
      """
      insert into risk.decision (id, episode_id, child_id, kind, level, reasons, proposal_id, below_proposal,
                                 provisional, previous_id, clause_id, protocol_version, desk_id, review_due_at,
                                 form_key, recorded_at, recorded_by)
      values (:id, :episode, :child, :kind, :level, :reasons, cast(:proposal as uuid), :below, :provisional,
              cast(:previous as uuid), :clause, :version, :desk, :due, :key, :now, :by)
      on conflict do nothing
      """;

  private static final String DECISIONS =
      """
      with recursive chain as (
        select d.*, 1 as step from risk.decision d where d.episode_id = :episode and d.previous_id is null
        union all
        select d.*, c.step + 1 from chain c join risk.decision d on d.previous_id = c.id
      )
      select id, episode_id, kind, level, reasons, below_proposal, provisional, clause_id, desk_id, review_due_at,
             recorded_by, recorded_at
      from chain order by step
      """;

  private static final String OF_KEY =
      """
      select id, episode_id, kind, level, reasons, below_proposal, provisional, clause_id, desk_id, review_due_at,
             recorded_by, recorded_at
      from risk.decision where form_key = :key and episode_id = :episode
      """;

  private static final String CHILD_OF =
      "select child_id from episodes.summaries where episode_id = :episode";

  private final JdbcClient jdbc;

  RiskStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A decision with what is stored beside it. */
  public record Keeping(
      ChildId child, @Nullable UUID proposal, @Nullable UUID previous, String version, UUID key) {}

  /** One decider at a time for each episode, until the transaction ends. */
  public void lock(EpisodeId episode) {
    jdbc.sql(LOCK).param("episode", episode.value()).query((row, number) -> true).single();
  }

  /** Which child an episode is about, before anybody has asked for a permit. */
  public Optional<ChildId> childOf(EpisodeId episode) {
    return jdbc.sql(CHILD_OF)
        .param("episode", episode.value())
        .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
        .optional();
  }

  /** Adds a proposal; false when the episode has one. */
  public boolean addProposal(StoredProposal proposal, ChildId child, ProfessionalId by) {
    return jdbc.sql(ADD_PROPOSAL)
            .param("id", proposal.id())
            .param("episode", proposal.episode().value())
            .param("child", child.value())
            .param("level", proposal.level().name())
            .param("weight", proposal.weight())
            .param("clauses", proposal.clauses().toArray(String[]::new))
            .param("version", proposal.protocolVersion())
            .param("missing", proposal.counted().missing())
            .param("absent", proposal.counted().absent())
            .param("markers", proposal.counted().markers().toArray(String[]::new))
            .param("desk", proposal.desk().value())
            .param("due", Moments.at(proposal.dueAt()))
            .param("now", Moments.at(proposal.at()))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** The episode's proposal; empty while none is made. */
  public Optional<StoredProposal> proposal(EpisodeId episode) {
    return jdbc.sql(PROPOSAL)
        .param("episode", episode.value())
        .query(RiskStore::proposal)
        .optional();
  }

  /** Adds a decision; false when somebody decided since the one it replaces. */
  public boolean addDecision(RiskDecision decision, Keeping keeping) {
    return jdbc.sql(ADD_DECISION)
            .param("id", decision.id())
            .param("episode", decision.episode().value())
            .param("child", keeping.child().value())
            .param("kind", decision.kind().name())
            .param("level", decision.level().name())
            .param("reasons", decision.reasons())
            .param("proposal", keeping.proposal())
            .param("below", decision.belowProposal())
            .param("provisional", decision.provisional())
            .param("previous", keeping.previous())
            .param("clause", decision.clause())
            .param("version", keeping.version())
            .param("desk", decision.reviewDesk().value())
            .param("due", Moments.at(decision.reviewDueAt()))
            .param("key", keeping.key())
            .param("now", Moments.at(decision.at()))
            .param("by", decision.by().value())
            .update()
        == 1;
  }

  /** Every decision, earliest first; the last one stands. */
  public List<RiskDecision> decisions(EpisodeId episode) {
    return jdbc.sql(DECISIONS).param("episode", episode.value()).query(RiskStore::decision).list();
  }

  /** The decision made from this form. */
  public Optional<RiskDecision> ofKey(EpisodeId episode, UUID key) {
    return jdbc.sql(OF_KEY)
        .param("key", key)
        .param("episode", episode.value())
        .query(RiskStore::decision)
        .optional();
  }

  private static StoredProposal proposal(ResultSet row, int number) throws SQLException {
    return new StoredProposal(
        row.getObject("id", UUID.class),
        new EpisodeId(row.getObject("episode_id", UUID.class)),
        RiskLevel.valueOf(row.getString("level")),
        row.getInt("weight"),
        strings(row, "clause_ids"),
        row.getString("protocol_version"),
        new StoredProposal.Counted(
            row.getInt("earlier_missing"), row.getInt("earlier_absent"), strings(row, "markers")),
        new DeskId(row.getObject("desk_id", UUID.class)),
        instant(row, "due_at"),
        instant(row, "recorded_at"));
  }

  private static RiskDecision decision(ResultSet row, int number) throws SQLException {
    return new RiskDecision(
        row.getObject("id", UUID.class),
        new EpisodeId(row.getObject("episode_id", UUID.class)),
        RiskDecision.Kind.valueOf(row.getString("kind")),
        RiskLevel.valueOf(row.getString("level")),
        row.getString("reasons"),
        row.getBoolean("below_proposal"),
        row.getBoolean("provisional"),
        row.getString("clause_id"),
        new DeskId(row.getObject("desk_id", UUID.class)),
        instant(row, "review_due_at"),
        new ProfessionalId(row.getObject("recorded_by", UUID.class)),
        instant(row, "recorded_at"));
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Moments.of(row.getObject(column, OffsetDateTime.class));
  }
}
