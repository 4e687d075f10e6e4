package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.Triage;
import homeward.returninterviews.domain.TriageCount;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What triage looks at, proposed and chose. */
@Component
public class TriageStore {

  private static final String NOW =
      """
      select id, colour, missing, absent, present, unanswered, first_day, last_day, protocol_version, clauses, recorded_at,
             choice_id, chosen, reason, chosen_at, chosen_by, proposed_then
      from returninterviews.triage_now where interview_id = :interview
      """;

  private static final String PROPOSE =
      """
      insert into returninterviews.triage (id, interview_id, colour, missing, absent, present, unanswered, first_day, last_day,
                                           asks, follow_up_minutes, protocol_version, clauses, recorded_at, recorded_by)
      values (:id, :interview, :colour, :missing, :absent, :present, :unanswered, :first, :last,
              :asks, :minutes, :version, :clauses, :now, :by)
      """;

  private static final String CHOOSE =
      """
      insert into returninterviews.triage_choice (id, interview_id, triage_id, colour, reason, supersedes, form_key, recorded_at,
                                                  recorded_by)
      values (:id, :interview, :triage, :colour, :reason, cast(:supersedes as uuid), :key, :now, :by)
      """;

  private static final String CHOSEN_BEFORE =
      "select exists (select 1 from returninterviews.triage_choice where form_key = :key) as used";

  private static final String ANSWER =
      """
      insert into returninterviews.factor_answer (id, interview_id, child_id, factor, present, said_by, form_key, recorded_at,
                                                  recorded_by)
      values (:id, :interview, :child, :factor, :present, :said, :key, :now, :by)
      on conflict (form_key, factor) do nothing
      """;

  private static final String LATEST =
      """
      select distinct on (a.factor) a.factor, a.interview_id, a.present, a.said_by, a.recorded_at, a.recorded_by
      from returninterviews.factor_answer a
      join children.surviving of on of.child_id = a.child_id
      join children.surviving asked on asked.survivor_id = of.survivor_id
      where asked.child_id = :child
      order by a.factor, (a.interview_id = cast(:interview as uuid)) desc nulls last, a.number desc
      """;

  private static final String FOLLOW_UP =
      """
      insert into returninterviews.follow_up (id, interview_id, kind, words, form_key, recorded_at, recorded_by)
      values (:id, :interview, :kind, cast(:words as text), :key, :now, :by)
      on conflict (form_key) do nothing
      """;

  private static final String DUE =
      "select kind from returninterviews.follow_ups_due where interview_id = :interview order by kind";

  private final JdbcClient jdbc;

  TriageStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An answer about a factor: whether it is so, and who said it when. */
  public record Said(
      InterviewId interview, boolean present, String saidBy, Instant at, ProfessionalId by) {}

  /** An answer to be kept. */
  public record NewAnswer(
      UUID id,
      InterviewId interview,
      ChildId child,
      String factor,
      boolean present,
      String saidBy) {}

  /** A proposal to be kept. */
  public record NewTriage(
      UUID id,
      InterviewId interview,
      TriageColour colour,
      Triage.Why why,
      List<String> asks,
      int followUpMinutes) {}

  /** A choice to be kept. */
  public record NewChoice(
      UUID id,
      InterviewId interview,
      UUID triage,
      TriageColour colour,
      String reason,
      @Nullable UUID supersedes) {}

  /** The colour as it stands; empty before it was first worked out. */
  public Optional<Triage> now(InterviewId interview) {
    return jdbc.sql(NOW)
        .param("interview", interview.value())
        .query((row, number) -> triage(row))
        .optional();
  }

  private static Triage triage(ResultSet row) throws SQLException {
    UUID choice = row.getObject("choice_id", UUID.class);
    return new Triage(
        Rows.id(row, "id"),
        TriageColour.valueOf(row.getString("colour")),
        new Triage.Why(
            new TriageCount(
                row.getInt("missing"),
                row.getInt("absent"),
                Objects.requireNonNull(row.getObject("first_day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("last_day", LocalDate.class))),
            words(row, "present"),
            words(row, "unanswered"),
            row.getString("protocol_version"),
            words(row, "clauses")),
        Rows.must(row, "recorded_at"),
        choice == null
            ? null
            : new Triage.Choice(
                choice,
                TriageColour.valueOf(row.getString("chosen")),
                TriageColour.valueOf(row.getString("proposed_then")),
                row.getString("reason"),
                new ProfessionalId(Rows.id(row, "chosen_by")),
                Rows.must(row, "chosen_at")));
  }

  private static List<String> words(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** Keeps a proposal. */
  public void propose(NewTriage triage, Instant now, ProfessionalId by) {
    Triage.Why why = triage.why();
    jdbc.sql(PROPOSE)
        .param("id", triage.id())
        .param("interview", triage.interview().value())
        .param("colour", triage.colour().name())
        .param("missing", why.count().missing())
        .param("absent", why.count().absent())
        .param("present", why.present().toArray(String[]::new))
        .param("unanswered", why.unanswered().toArray(String[]::new))
        .param("first", why.count().firstDay())
        .param("last", why.count().lastDay())
        .param("asks", triage.asks().toArray(String[]::new))
        .param("minutes", triage.followUpMinutes())
        .param("version", why.version())
        .param("clauses", why.clauses().toArray(String[]::new))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Keeps a choice. */
  public void choose(NewChoice choice, UUID formKey, Instant now, ProfessionalId by) {
    jdbc.sql(CHOOSE)
        .param("id", choice.id())
        .param("interview", choice.interview().value())
        .param("triage", choice.triage())
        .param("colour", choice.colour().name())
        .param("reason", choice.reason())
        .param("supersedes", choice.supersedes())
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Whether the form with this key chose before. */
  public boolean chosenBefore(UUID formKey) {
    return jdbc.sql(CHOSEN_BEFORE)
        .param("key", formKey)
        .query((row, number) -> row.getBoolean("used"))
        .single();
  }

  /** Keeps an answer; nothing happens when the same form was sent before. */
  public void answer(NewAnswer answer, UUID formKey, Instant now, ProfessionalId by) {
    jdbc.sql(ANSWER)
        .param("id", answer.id())
        .param("interview", answer.interview().value())
        .param("child", answer.child().value())
        .param("factor", answer.factor())
        .param("present", answer.present())
        .param("said", answer.saidBy())
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /**
   * The latest answer about each factor, by code; one given at this interview comes before others.
   *
   * @param interview null while no interview is owed
   */
  public Map<String, Said> latest(ChildId child, @Nullable UUID interview) {
    return jdbc
        .sql(LATEST)
        .param("child", child.value())
        .param("interview", interview)
        .query((row, number) ->
            Map.entry(
                row.getString("factor"),
                new Said(
                    new InterviewId(Rows.id(row, "interview_id")),
                    row.getBoolean("present"),
                    row.getString("said_by"),
                    Rows.must(row, "recorded_at"),
                    new ProfessionalId(Rows.id(row, "recorded_by")))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Keeps that something was done; nothing happens when the same form was sent before. */
  public void followedUp(
      UUID id,
      InterviewId interview,
      String kind,
      @Nullable String words,
      UUID formKey,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(FOLLOW_UP)
        .param("id", id)
        .param("interview", interview.value())
        .param("kind", kind)
        .param("words", words)
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** Codes of what follows from the colour and is not done. */
  public List<String> due(InterviewId interview) {
    return jdbc.sql(DUE)
        .param("interview", interview.value())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
