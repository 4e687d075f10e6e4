package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.NewAcceptance;
import homeward.returninterviews.NewAttempt;
import homeward.returninterviews.NewEnding;
import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.LateReason;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts, acceptances, endings and reasons for being late. */
@Component
public class EngagementStore {

  private static final String USED =
      """
      select exists (select 1 from returninterviews.attempt where form_key = :key)
          or exists (select 1 from returninterviews.acceptance where form_key = :key)
          or exists (select 1 from returninterviews.ending where form_key = :key)
          or exists (select 1 from returninterviews.late_reason where form_key = :key) as used
      """;

  private static final String FIRST_ATTEMPT =
      """
      select min(happened_at) as at from returninterviews.attempt where interview_id = :interview
      """;

  private static final String ATTEMPT =
      """
      insert into returninterviews.attempt (id, interview_id, how, answered_by, result, words, next_due_at, tried_until,
                                            protocol_version, clauses, form_key, happened_at, recorded_at, recorded_by)
      values (:id, :interview, :how, :answered, :result, cast(:words as text), :next, :until,
              :version, :clauses, :key, :happened, :now, :by)
      """;

  private static final String ACCEPTANCE =
      """
      insert into returninterviews.acceptance (id, interview_id, arranged_at, place, how, words, form_key, happened_at,
                                               recorded_at, recorded_by)
      values (:id, :interview, :arranged, :place, :how, cast(:words as text), :key, :happened, :now, :by)
      """;

  private static final String ENDING =
      """
      insert into returninterviews.ending (id, interview_id, kind, reason, words, form_key, happened_at, recorded_at, recorded_by)
      values (:id, :interview, :kind, cast(:reason as text), cast(:words as text), :key, :happened, :now, :by)
      """;

  private static final String LATE =
      """
      insert into returninterviews.late_reason (id, interview_id, reason, words, form_key, recorded_at, recorded_by)
      values (:id, :interview, :reason, cast(:words as text), :key, :now, :by)
      """;

  private final JdbcClient jdbc;

  EngagementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who recorded something about which interview, when and from which form. */
  public record Recording(
      UUID id, InterviewId interview, UUID formKey, Instant at, ProfessionalId by) {}

  /**
   * What an attempt promises.
   *
   * @param version of the local protocol
   * @param clauses ids of its clauses
   */
  public record Next(Instant nextDue, Instant triedUntil, String version, List<String> clauses) {}

  /** Whether a form with this key was recorded before. */
  public boolean used(UUID key) {
    return jdbc.sql(USED).param("key", key).query((row, number) -> row.getBoolean("used")).single();
  }

  /** When the child was first tried; empty before the first attempt. */
  public Optional<Instant> firstAttempt(InterviewId interview) {
    return jdbc.sql(FIRST_ATTEMPT)
        .param("interview", interview.value())
        .query((row, number) -> Optional.ofNullable(Rows.instant(row, "at")))
        .single();
  }

  /** Adds an attempt. */
  public void attempt(NewAttempt attempt, Next next, Recording recording) {
    begin(ATTEMPT, recording, attempt.words())
        .param("how", attempt.how().name())
        .param("answered", attempt.answeredBy().name())
        .param("result", attempt.result().name())
        .param("next", Moments.at(next.nextDue()))
        .param("until", Moments.at(next.triedUntil()))
        .param("version", next.version())
        .param("clauses", next.clauses().toArray(String[]::new))
        .param("happened", Moments.at(attempt.at()))
        .update();
  }

  /** Adds an acceptance. */
  public void acceptance(NewAcceptance acceptance, Recording recording) {
    begin(ACCEPTANCE, recording, acceptance.words())
        .param("arranged", Moments.at(acceptance.arrangedAt()))
        .param("place", acceptance.place())
        .param("how", acceptance.how().name())
        .param("happened", Moments.at(acceptance.at()))
        .update();
  }

  /** Adds an ending. */
  public void ending(NewEnding ending, Recording recording) {
    EndReason reason = ending.reason();
    begin(ENDING, recording, ending.words())
        .param("kind", ending.kind().name())
        .param("reason", reason == null ? null : reason.name())
        .param("happened", Moments.at(ending.at()))
        .update();
  }

  /** Adds why it is late. */
  public void late(LateReason reason, @Nullable String words, Recording recording) {
    begin(LATE, recording, words).param("reason", reason.name()).update();
  }

  private JdbcClient.StatementSpec begin(String sql, Recording recording, @Nullable String words) {
    return jdbc.sql(sql)
        .param("id", recording.id())
        .param("interview", recording.interview().value())
        .param("words", words)
        .param("key", recording.formKey())
        .param("now", Moments.at(recording.at()))
        .param("by", recording.by().value());
  }
}
