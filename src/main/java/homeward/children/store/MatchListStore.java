package homeward.children.store;

import homeward.access.Reach;
import homeward.shared.BatchId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and counts of proposals, settled ones too, of which the reader may know both children. */
@Component
public class MatchListStore {

  private static final String KNOWN =
      """
      from (
        select p.id, p.child_id, p.other_id, p.score, p.reasons, p.desk_id, p.recorded_at, p.due_at, p.batch_id,
               d.same, d.merge_id, d.recorded_at as decided_at,
               case when d.same is null then 'OPEN' when d.same then 'ONE' else 'TWO' end as state
        from children.match_proposal p
        left join lateral (
          select one.same, one.merge_id, one.recorded_at
          from children.match_decision one
          where one.proposal_id = p.id
          order by one.recorded_at desc, one.id desc
          limit 1) d on true
        where p.child_id in (select one.child_id from access.reach(:parties, :professional, :at) one)
          and p.other_id in (select other.child_id from access.reach(:parties, :professional, :at) other)
          and (cast(:imported as boolean) is null or (p.batch_id is not null) = cast(:imported as boolean))) k
      """;

  private static final String COUNTS =
      "select k.state, count(*) as number " + KNOWN + "group by k.state";

  private static final String LIST =
      "select k.* "
          + KNOWN
          + """
          where k.state = :state
          order by case when k.state = 'OPEN' then k.due_at end, k.decided_at desc, k.id
          limit :most
          """;

  private static final String JOINED_BY_IMPORT =
      """
      select p.id, p.child_id, p.other_id, p.score, p.reasons, p.desk_id, p.recorded_at, p.batch_id, d.same,
             d.merge_id, d.recorded_at as decided_at, count(*) over () as in_all
      from children.match_proposal p
      join lateral (
        select one.same, one.merge_id, one.recorded_at
        from children.match_decision one
        where one.proposal_id = p.id
        order by one.recorded_at desc, one.id desc
        limit 1) d on true
      where p.batch_id = :batch
        and exists (select 1 from children.match_decision by_import
                    where by_import.proposal_id = p.id and by_import.batch_id = :batch)
        and p.child_id in (select one.child_id from access.reach(:parties, :professional, :at) one)
        and p.other_id in (select other.child_id from access.reach(:parties, :professional, :at) other)
      order by p.score, p.id
      limit :most offset :from
      """;

  private final JdbcClient jdbc;

  MatchListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a proposal has come to. */
  public enum State {
    OPEN,
    ONE,
    TWO
  }

  /**
   * Pairs that an import joined by score, of which the reader may know both children.
   *
   * @param inAll how many there are, those beyond this piece too
   */
  public record Joined(List<MatchStore.Proposal> proposals, int inAll) {}

  /**
   * How many there are in each state; a state without any is 0.
   *
   * @param imported true for those an import made, false for the others, null for all
   */
  public Map<State, Integer> counts(Reach reach, @Nullable Boolean imported) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, 0);
    }
    jdbc.sql(COUNTS)
        .params(reach.parameters())
        .param("imported", imported)
        .query((row, number) ->
            counts.put(State.valueOf(row.getString("state")), row.getInt("number")))
        .list();
    return counts;
  }

  /** Those in one state: open ones by their due time, settled ones the latest first. */
  public List<MatchStore.Proposal> list(
      Reach reach, State state, @Nullable Boolean imported, int most) {
    return jdbc.sql(LIST)
        .params(reach.parameters())
        .param("imported", imported)
        .param("state", state.name())
        .param("most", most)
        .query(MatchStore::proposal)
        .list();
  }

  /** What an import joined by score: the least alike first, so that doubt is looked at first. */
  public Joined joinedByImport(BatchId batch, Reach reach, int most, int from) {
    AtomicInteger inAll = new AtomicInteger();
    List<MatchStore.Proposal> proposals =
        jdbc.sql(JOINED_BY_IMPORT)
            .params(reach.parameters())
            .param("batch", batch.value())
            .param("most", most)
            .param("from", from)
            .query((row, number) -> {
              inAll.set(row.getInt("in_all"));
              return MatchStore.proposal(row, number);
            })
            .list();
    return new Joined(proposals, inAll.get());
  }
}
