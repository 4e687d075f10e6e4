package homeward.exchange.store;

import homeward.access.Reach;
import homeward.exchange.OpenRow;
import homeward.exchange.Question;
import homeward.exchange.Questions;
import homeward.exchange.domain.notifications.Column;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about imported rows, and what people settled. */
@Component
public class QuestionStore {

  private static final String ADD =
      """
      insert into exchange.question
        (id, batch_id, kind, report_id, child_id, other_report_id, row_number, reference, why, columns, cells,
         recorded_at, recorded_by)
      select :id, :batch, case when cast(:other as uuid) is null then 'CHANGED' else 'OVERLAP' end, :report, :child,
             cast(:other as uuid), :row, :reference, :why, cast(:columns as text[]), cast(:cells as jsonb), :now, :by
      where not exists (select 1 from exchange.question q
                        where q.report_id = :report and q.kind = 'CHANGED' and q.cells = cast(:cells as jsonb))
      """;

  private static final String QUESTIONS =
      """
      select q.id, q.report_id, q.child_id, q.other_report_id, q.reference, q.why, q.columns,
             coalesce(q.cells, o.cells)::text as cells, n.cells::text as before, c.initials, c.date_of_birth,
             a.words, a.recorded_at as answered_at, a.recorded_by as answered_by
      from exchange.question q
      join exchange.notification n on n.report_id = q.report_id
      join children.names c on c.child_id = q.child_id
      left join exchange.notification o on o.report_id = q.other_report_id
      left join exchange.question_answer a on a.question_id = q.id and a.undone_at is null
      """;

  private static final String WITHIN_REACH =
      """
      where q.child_id in (select r.child_id from access.reach(:parties, :professional, :at) r)
        and (cast(:kind as text) is null or q.kind = cast(:kind as text))
      """;

  private static final String LIST =
      QUESTIONS
          + WITHIN_REACH
          + """
            and (a.id is not null) = :settled
          order by case when a.id is null then q.recorded_at end, a.recorded_at desc, q.row_number, q.id limit 200
          """;

  private static final String COUNTS =
      """
      select count(*) filter (where a.id is null) as waiting, count(a.id) as settled
      from exchange.question q
      left join exchange.question_answer a on a.question_id = q.id and a.undone_at is null
      """
          + WITHIN_REACH;

  private static final String FIND = QUESTIONS + "where q.id = :id";

  private static final String CHILD_OF = "select child_id from exchange.question where id = :id";

  private static final String ANSWER =
      """
      insert into exchange.question_answer (question_id, words, recorded_at, recorded_by)
      values (:id, :words, :now, :by)
      on conflict (question_id) where undone_at is null do nothing
      """;

  private static final String ASK_AGAIN =
      """
      update exchange.question_answer set undone_at = :now, undone_by = :by
      where question_id = :id and undone_at is null
      """;

  private static final String ANSWERED =
      """
      select exists (select 1 from exchange.question q join exchange.question_answer a on a.question_id = q.id
                     where q.batch_id = :batch)
      """;

  private static final String UNDO =
      """
      delete from exchange.question q
      where q.batch_id = :batch
        and not exists (select 1 from exchange.question_answer a where a.question_id = q.id)
      """;

  private final JdbcClient jdbc;
  private final ManyRows many;

  QuestionStore(JdbcClient jdbc, ManyRows many) {
    this.jdbc = jdbc;
    this.many = many;
  }

  /**
   * A question to be asked.
   *
   * @param other the report it overlaps; null when the row changed
   * @param cells what the row says now; null for an overlap
   */
  public record NewQuestion(
      ReportId report,
      ChildId child,
      @Nullable ReportId other,
      Row row,
      String why,
      List<Column> columns,
      @Nullable Map<Column, String> cells) {}

  /** The row that asks. */
  public record Row(int number, String reference) {}

  /** Adds questions; one asked before in the same words is not asked again. */
  public void add(List<NewQuestion> questions, BatchId batch, Instant now, ProfessionalId by) {
    many.write(
        ADD,
        questions.stream()
            .map(question -> {
              ReportId other = question.other();
              Map<Column, String> cells = question.cells();
              return new MapSqlParameterSource()
                  .addValue("id", Ids.next(now))
                  .addValue("batch", batch.value())
                  .addValue("report", question.report().value())
                  .addValue("child", question.child().value())
                  .addValue("other", other == null ? null : other.value())
                  .addValue("row", question.row().number())
                  .addValue("reference", question.row().reference())
                  .addValue("why", question.why())
                  .addValue(
                      "columns",
                      question.columns().stream().map(Column::name).toArray(String[]::new))
                  .addValue("cells", cells == null ? null : CellText.write(cells))
                  .addValue("now", Moments.at(now))
                  .addValue("by", by.value());
            })
            .toList());
  }

  /**
   * Those of children the reader may know, at most 200: waiting ones the oldest first, settled ones
   * the latest first.
   *
   * @param kind null for all
   */
  public List<Question> list(Reach reach, Question.@Nullable Kind kind, boolean settled) {
    return jdbc.sql(LIST)
        .params(reach.parameters())
        .param("kind", kind == null ? null : kind.name())
        .param("settled", settled)
        .query((row, number) -> question(row))
        .list();
  }

  /** How many wait and how many are settled, of children the reader may know. */
  public Questions.Counts counts(Reach reach, Question.@Nullable Kind kind) {
    return jdbc.sql(COUNTS)
        .params(reach.parameters())
        .param("kind", kind == null ? null : kind.name())
        .query((row, number) -> new Questions.Counts(row.getInt("waiting"), row.getInt("settled")))
        .single();
  }

  /** One, settled or not; empty when there is none. */
  public Optional<Question> find(UUID id) {
    return jdbc.sql(FIND).param("id", id).query((row, number) -> question(row)).optional();
  }

  /** The child of a question; empty when there is none. Tells nobody anything by itself. */
  public Optional<ChildId> childOf(UUID id) {
    return jdbc.sql(CHILD_OF)
        .param("id", id)
        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Settles a question; false when it was settled before. */
  public boolean answer(UUID id, String words, Instant now, ProfessionalId by) {
    return jdbc.sql(ANSWER)
            .param("id", id)
            .param("words", words)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** The question waits again; false when it waits already. */
  public boolean askAgain(UUID id, Instant now, ProfessionalId by) {
    return jdbc.sql(ASK_AGAIN)
            .param("id", id)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Whether a person has settled a question of this import. */
  public boolean answered(BatchId batch) {
    return jdbc.sql(ANSWERED).param("batch", batch.value()).query(Boolean.class).single();
  }

  /** Takes an import back. */
  public void undo(BatchId batch) {
    jdbc.sql(UNDO).param("batch", batch.value()).update();
  }

  private static Question question(ResultSet row) throws SQLException {
    UUID other = row.getObject("other_report_id", UUID.class);
    String cells = row.getString("cells");
    return new Question(
        row.getObject("id", UUID.class),
        new ReportId(row.getObject("report_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        other == null ? null : new ReportId(other),
        new OpenRow.Who(row.getString("initials"), row.getObject("date_of_birth", LocalDate.class)),
        row.getString("reference"),
        row.getString("why"),
        Arrays.stream((String[]) row.getArray("columns").getArray()).map(Column::valueOf).toList(),
        CellText.read(row.getString("before")),
        cells == null ? Map.of() : CellText.read(cells),
        answer(row));
  }

  private static Question.@Nullable Answer answer(ResultSet row) throws SQLException {
    UUID by = row.getObject("answered_by", UUID.class);
    return by == null
        ? null
        : new Question.Answer(
            row.getString("words"), Moment.of(row, "answered_at"), new ProfessionalId(by));
  }
}
