package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.NewHolding;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How interviews were held. */
@Component
public class HoldingStore {

  private static final String ADD =
      """
      insert into returninterviews.held (ending_id, interview_id, held_interview_id, place, company, independent_because,
                                         share_due_at, protocol_version, clauses, recorded_at, recorded_by)
      values (:ending, :interview, :talk, :place, :company, :because, :due, :version, :clauses, :now, :by)
      """;

  private static final String OF =
      """
      select h.held_interview_id, h.place, h.company, h.independent_because, h.share_due_at, h.recorded_by, e.happened_at
      from returninterviews.held h join returninterviews.ending e on e.id = h.ending_id
      where h.interview_id = :interview order by h.recorded_at desc limit 1
      """;

  private final JdbcClient jdbc;

  HoldingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How it was held, to be kept. */
  public record NewHeld(
      UUID ending,
      InterviewId interview,
      InterviewId talk,
      NewHolding holding,
      Instant shareDue,
      String version,
      List<String> clauses) {}

  /**
   * How it was held.
   *
   * @param talk the record whose form was filled in
   * @param at when, UTC
   * @param shareDue by when it is shared, UTC
   * @param by the interviewer
   */
  public record Held(
      InterviewId talk,
      Instant at,
      String place,
      String company,
      String independentBecause,
      Instant shareDue,
      ProfessionalId by) {}

  /** Keeps how an interview was held. */
  public void add(NewHeld held, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("ending", held.ending())
        .param("interview", held.interview().value())
        .param("talk", held.talk().value())
        .param("place", held.holding().place())
        .param("company", held.holding().company())
        .param("because", held.holding().independentBecause())
        .param("due", Moments.at(held.shareDue()))
        .param("version", held.version())
        .param("clauses", held.clauses().toArray(String[]::new))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** How it was held; empty when it was not. */
  public Optional<Held> of(InterviewId interview) {
    return jdbc.sql(OF)
        .param("interview", interview.value())
        .query((row, number) ->
            new Held(
                new InterviewId(Rows.id(row, "held_interview_id")),
                Rows.must(row, "happened_at"),
                row.getString("place"),
                row.getString("company"),
                row.getString("independent_because"),
                Rows.must(row, "share_due_at"),
                new ProfessionalId(Rows.id(row, "recorded_by"))))
        .optional();
  }
}
