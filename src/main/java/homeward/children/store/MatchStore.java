package homeward.children.store;

import homeward.access.Reach;
import homeward.children.matching.BlockingKeys;
import homeward.children.matching.KnownPerson;
import homeward.children.matching.MatchReason;
import homeward.children.matching.MatchScore;
import homeward.children.matching.PersonDetails;
import homeward.children.matching.RecordedSex;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals that two children are one, and what was decided, in PostgreSQL. */
@Component
public class MatchStore {

  private static final String CANDIDATES =
      """
      select c.survivor_id, p.id, p.surname, p.forenames, p.date_of_birth, p.sex, p.home_postcode
      from children.person_record p
      join children.membership m on m.person_record_id = p.id and m.until_at is null
      join children.child c on c.id = m.child_id
      where p.match_keys && cast(:keys as text[]) and p.date_of_birth is not null
      """;

  private static final String AREA =
      "select area_id from children.residence_now where child_id = :child";

  private static final String PROPOSE =
      """
      insert into children.match_proposal
        (id, child_id, other_id, score, reasons, desk_id, due_at, recorded_at, recorded_by, batch_id)
      values (:id, :child, :other, :score, cast(:reasons as text[]), cast(:desk as uuid), :due, :now, :by,
         cast(:batch as uuid))
      on conflict (child_id, other_id) do nothing
      """;

  private static final String PROPOSAL =
      """
      select p.id, p.child_id, p.other_id, p.score, p.reasons, p.desk_id, p.recorded_at, p.batch_id, d.same,
             d.merge_id, d.recorded_at as decided_at
      from children.match_proposal p
      left join lateral (
        select one.same, one.merge_id, one.recorded_at
        from children.match_decision one
        where one.proposal_id = p.id
        order by one.recorded_at desc, one.id desc
        limit 1) d on true
      where p.id = :id
      """;

  private static final String LOCK =
      "select id from children.match_proposal where id = :id for update";

  private static final String OPEN =
      """
      select p.id, p.child_id, p.other_id, p.score, p.reasons, p.desk_id, p.recorded_at, p.batch_id,
             cast(null as boolean) as same, cast(null as uuid) as merge_id,
             cast(null as timestamptz) as decided_at
      from children.match_proposal p
      join access.reach(:parties, :professional, :at) one on one.child_id = p.child_id
      join access.reach(:parties, :professional, :at) other on other.child_id = p.other_id
      where not exists (select 1 from children.match_decision d where d.proposal_id = p.id)
      order by p.due_at, p.id
      limit 100
      """;

  private static final String DECIDE =
      """
      insert into children.match_decision (id, proposal_id, same, merge_id, note, recorded_at, recorded_by)
      values (:id, :proposal, :same, cast(:merge as uuid), cast(:note as text), :now, :by)
      """;

  private static final String COUNT =
      """
      select count(*) from children.match_proposal p
      where p.batch_id = :batch
        and not exists (select 1 from children.match_decision d where d.proposal_id = p.id)
      """;

  private final JdbcClient jdbc;

  MatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A proposal to be written down. */
  public record NewProposal(
      UUID id,
      ChildId child,
      ChildId other,
      MatchScore score,
      @Nullable DeskId desk,
      @Nullable BatchId batch) {}

  /**
   * A proposal and what was last decided.
   *
   * @param reasons what counted, each with its points
   * @param same null while nobody has decided
   * @param merge the merge it made; null when there is none
   * @param decidedAt when, UTC; null while nobody has decided
   * @param imported whether an import made it
   */
  public record Proposal(
      UUID id,
      ChildId child,
      ChildId other,
      int score,
      List<String> reasons,
      @Nullable DeskId desk,
      Instant recordedAt,
      @Nullable Boolean same,
      @Nullable UUID merge,
      @Nullable Instant decidedAt,
      boolean imported) {}

  /** The records that may describe the same child, each under its surviving child. */
  public List<KnownPerson> candidates(PersonDetails details) {
    return jdbc.sql(CANDIDATES)
        .param("keys", BlockingKeys.of(details).toArray(String[]::new))
        .query((row, number) ->
            new KnownPerson(
                new ChildId(row.getObject("survivor_id", UUID.class)),
                new PersonRecordId(row.getObject("id", UUID.class)),
                new PersonDetails(
                    row.getString("surname"),
                    row.getString("forenames"),
                    row.getObject("date_of_birth", LocalDate.class),
                    RecordedSex.valueOf(row.getString("sex")),
                    row.getString("home_postcode"))))
        .list();
  }

  /**
   * Where a child lives, else the area that first knew of them; null when there is no such child.
   */
  public @Nullable AreaId area(ChildId child) {
    return jdbc.sql(AREA)
        .param("child", child.value())
        .query(UUID.class)
        .optional()
        .map(AreaId::new)
        .orElse(null);
  }

  /** Writes a proposal down; the same pair is proposed once. */
  public void propose(NewProposal proposal, Instant due, Instant now, ProfessionalId by) {
    DeskId desk = proposal.desk();
    BatchId batch = proposal.batch();
    jdbc.sql(PROPOSE)
        .param("id", proposal.id())
        .param("child", proposal.child().value())
        .param("other", proposal.other().value())
        .param("score", proposal.score().points())
        .param(
            "reasons",
            proposal.score().reasons().stream().map(MatchStore::words).toArray(String[]::new))
        .param("desk", desk == null ? null : desk.value())
        .param("due", Moments.at(due))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** A proposal; empty when there is none of this id. */
  public Optional<Proposal> find(UUID id) {
    return jdbc.sql(PROPOSAL).param("id", id).query(MatchStore::proposal).optional();
  }

  /** One decision at a time. */
  public void lock(UUID id) {
    jdbc.sql(LOCK).param("id", id).query(UUID.class).single();
  }

  /** Proposals nobody has settled, of which the reader may know both children. */
  public List<Proposal> open(Reach reach) {
    return jdbc.sql(OPEN).params(reach.parameters()).query(MatchStore::proposal).list();
  }

  /** Writes a decision down. */
  public void decide(
      UUID id,
      UUID proposal,
      @Nullable UUID merge,
      @Nullable String note,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(DECIDE)
        .param("id", id)
        .param("proposal", proposal)
        .param("same", merge != null)
        .param("merge", merge)
        .param("note", note)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** How many proposals of an import wait for a person. */
  public int waiting(BatchId batch) {
    return jdbc.sql(COUNT).param("batch", batch.value()).query(Integer.class).single();
  }

  private static String words(MatchReason reason) {
    return reason.what() + ": " + (reason.points() > 0 ? "+" : "") + reason.points();
  }

  static Proposal proposal(ResultSet row, int number) throws SQLException {
    UUID desk = row.getObject("desk_id", UUID.class);
    OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
    return new Proposal(
        row.getObject("id", UUID.class),
        new ChildId(row.getObject("child_id", UUID.class)),
        new ChildId(row.getObject("other_id", UUID.class)),
        row.getInt("score"),
        Arrays.asList((String[]) row.getArray("reasons").getArray()),
        desk == null ? null : new DeskId(desk),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("same", Boolean.class),
        row.getObject("merge_id", UUID.class),
        decided == null ? null : decided.toInstant(),
        row.getObject("batch_id", UUID.class) != null);
  }
}
