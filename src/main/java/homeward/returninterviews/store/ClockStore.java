package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.domain.InterviewClock;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Returns and the due times written for them. */
@Component
public class ClockStore {

  private static final String ADD =
      """
      insert into returninterviews.clock (id, interview_id, at_risk_at, due_at, protocol_version, clauses,
                                          happened_at, told_at, recorded_at, recorded_by)
      values (:id, :interview, cast(:risk as timestamptz), cast(:due as timestamptz), cast(:version as text),
              :clauses, :returned, :told, :now, :by)
      on conflict (interview_id, told_at) do nothing
      """;

  private static final String OF =
      """
      select id, due_at, at_risk_at, happened_at as returned_at, told_at, protocol_version, clauses
      from returninterviews.clock where interview_id = :interview order by told_at desc, id desc
      """;

  private final JdbcClient jdbc;

  ClockStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A promise with what it was read from.
   *
   * @param version of the local protocol
   * @param clauses ids of its clauses
   */
  public record Promise(InterviewClock clock, String version, List<String> clauses) {}

  /**
   * A return that was told.
   *
   * @param returnedAt when the child returned
   * @param toldAt when the return was recorded where it was recorded
   * @param promise null for a return from history
   */
  public record Told(Instant returnedAt, Instant toldAt, @Nullable Promise promise) {}

  /** Writes a return and its due time; false when this return was written before. */
  public boolean add(UUID id, InterviewId interview, Told told, Instant now, ProfessionalId by) {
    Promise promise = told.promise();
    return jdbc.sql(ADD)
            .param("id", id)
            .param("interview", interview.value())
            .param("risk", promise == null ? null : Moments.at(promise.clock().atRiskAt()))
            .param("due", promise == null ? null : Moments.at(promise.clock().dueAt()))
            .param("version", promise == null ? null : promise.version())
            .param(
                "clauses",
                promise == null ? new String[0] : promise.clauses().toArray(String[]::new))
            .param("returned", Moments.at(told.returnedAt()))
            .param("told", Moments.at(told.toldAt()))
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Every return told of an interview, the latest first: that one stands. */
  public List<Told> of(InterviewId interview) {
    return jdbc.sql(OF)
        .param("interview", interview.value())
        .query((row, number) -> {
          InterviewClock clock = Rows.clock(row);
          return new Told(
              Rows.must(row, "returned_at"),
              Rows.must(row, "told_at"),
              clock == null
                  ? null
                  : new Promise(
                      clock,
                      row.getString("protocol_version"),
                      List.of((String[]) row.getArray("clauses").getArray())));
        })
        .list();
  }
}
