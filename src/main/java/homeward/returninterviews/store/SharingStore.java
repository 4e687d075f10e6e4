package homeward.returninterviews.store;

import homeward.platform.Moments;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.Sharing;
import homeward.returninterviews.domain.ToShare;
import homeward.returninterviews.domain.ToShare.Audience;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was shared with whom, and who acknowledged it. */
@Component
public class SharingStore {

  private static final String ADD =
      """
      insert into returninterviews.sharing (id, interview_id, audience, party_kind, party, acknowledge_due_at, protocol_version,
                                            clauses, form_key, recorded_at, recorded_by)
      values (:id, :interview, :audience, :kind, :party, :due, :version, :clauses, :key, :now, :by)
      """;

  private static final String ADD_LINE =
      """
      insert into returninterviews.sharing_line (sharing_id, line, question, value, recorded_at, recorded_by)
      values (:id, :line, :question, :value, :now, :by)
      """;

  private static final String OF =
      """
      select s.id, s.audience, s.party_kind, s.party, s.acknowledge_due_at, s.recorded_at, s.recorded_by,
             r.words, r.recorded_at as received_at, r.recorded_by as received_by
      from returninterviews.sharing s
      left join returninterviews.receipt r on r.sharing_id = s.id
      where s.interview_id = :interview order by s.audience
      """;

  private static final String LINES =
      "select question, value from returninterviews.sharing_line where sharing_id = :id order by line";

  private static final String ACKNOWLEDGE =
      """
      insert into returninterviews.receipt (sharing_id, words, form_key, recorded_at, recorded_by)
      values (:id, cast(:words as text), :key, :now, :by)
      on conflict (sharing_id) do nothing
      """;

  private final JdbcClient jdbc;

  SharingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A sharing to be kept, with what is shared. */
  public record NewSharing(
      UUID id,
      InterviewId interview,
      Audience audience,
      Sharing.To to,
      Instant acknowledgeDue,
      String version,
      List<String> clauses,
      List<ToShare.Line> lines) {}

  /** Somebody acknowledged it. */
  public record Receipt(@Nullable String words, Instant at, ProfessionalId by) {}

  /**
   * What was shared.
   *
   * @param acknowledgeDue by when it is acknowledged, UTC
   * @param receipt null while nobody acknowledged
   */
  public record Shared(
      UUID id,
      Audience audience,
      Sharing.To to,
      Instant acknowledgeDue,
      Instant at,
      List<ToShare.Line> lines,
      @Nullable Receipt receipt) {}

  /** Keeps a sharing. */
  public void add(NewSharing sharing, UUID formKey, Instant now, ProfessionalId by) {
    jdbc.sql(ADD)
        .param("id", sharing.id())
        .param("interview", sharing.interview().value())
        .param("audience", sharing.audience().name())
        .param("kind", sharing.to().kind())
        .param("party", sharing.to().party())
        .param("due", Moments.at(sharing.acknowledgeDue()))
        .param("version", sharing.version())
        .param("clauses", sharing.clauses().toArray(String[]::new))
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
    for (int line = 0; line < sharing.lines().size(); line++) {
      jdbc.sql(ADD_LINE)
          .param("id", sharing.id())
          .param("line", line)
          .param("question", sharing.lines().get(line).question())
          .param("value", sharing.lines().get(line).value())
          .param("now", Moments.at(now))
          .param("by", by.value())
          .update();
    }
  }

  /** With whom an interview was shared; empty when with nobody yet. */
  public List<Shared> of(InterviewId interview) {
    return jdbc.sql(OF)
        .param("interview", interview.value())
        .query((row, number) -> shared(row))
        .list();
  }

  private Shared shared(ResultSet row) throws SQLException {
    UUID id = Rows.id(row, "id");
    Instant received = Rows.instant(row, "received_at");
    return new Shared(
        id,
        Audience.valueOf(row.getString("audience")),
        new Sharing.To(row.getString("party_kind"), Rows.id(row, "party")),
        Rows.must(row, "acknowledge_due_at"),
        Rows.must(row, "recorded_at"),
        jdbc.sql(LINES)
            .param("id", id)
            .query((line, number) ->
                new ToShare.Line(line.getString("question"), line.getString("value")))
            .list(),
        received == null
            ? null
            : new Receipt(
                row.getString("words"), received, new ProfessionalId(Rows.id(row, "received_by"))));
  }

  /** Keeps a receipt; nothing happens when somebody acknowledged before. */
  public void acknowledge(
      UUID sharing, @Nullable String words, UUID formKey, Instant now, ProfessionalId by) {
    jdbc.sql(ACKNOWLEDGE)
        .param("id", sharing)
        .param("words", words)
        .param("key", formKey)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }
}
