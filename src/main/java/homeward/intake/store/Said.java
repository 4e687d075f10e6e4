package homeward.intake.store;

import homeward.intake.Report;
import homeward.intake.store.ReportWriting.Recording;
import homeward.platform.Moments;
import homeward.shared.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What was said of a missing child: answers to risk questions, and anything else. */
public record Said(List<Report.Answered> answers, List<Report.Detail> details) {

  /**
   * What was said, to the report in "added", all at once: some forty rows, of which each alone
   * would cost as much as this. How many reports it was said to: none or one.
   */
  static final String WRITTEN =
      """
      answers as (
        insert into intake.answer
          (id, report_id, question, answer, words, supplied_by, happened_at, recorded_at, recorded_by)
        select one.id, added.id, one.question, one.answer, one.words, one.supplied_by,
               timestamptz 'epoch' + one.micros * interval '1 microsecond', added.recorded_at, added.recorded_by
        from added, unnest(cast(:ids as uuid[]), cast(:questions as text[]), cast(:answers as text[]),
                           cast(:words as text[]), cast(:suppliedBy as text[]), cast(:at as bigint[]))
             as one (id, question, answer, words, supplied_by, micros)),
      details as (
        insert into intake.detail
          (id, report_id, field, words, supplied_by, happened_at, recorded_at, recorded_by, batch_id)
        select one.id, added.id, one.field, one.words, one.supplied_by,
               timestamptz 'epoch' + one.micros * interval '1 microsecond', added.recorded_at, added.recorded_by,
               added.batch_id
        from added, unnest(cast(:detailIds as uuid[]), cast(:fields as text[]), cast(:detailWords as text[]),
                           cast(:detailBy as text[]), cast(:detailAt as bigint[]))
             as one (id, field, words, supplied_by, micros))
      select count(*) from added
      """;

  /** Keeps its own copies. */
  public Said {
    answers = List.copyOf(answers);
    details = List.copyOf(details);
  }

  boolean isNothing() {
    return answers.isEmpty() && details.isEmpty();
  }

  /** Gives {@link #WRITTEN} what it needs. */
  StatementSpec into(StatementSpec statement, Recording recording) {
    return statement
        .param("now", Moments.at(recording.now()))
        .param("by", recording.by().value())
        .param("ids", ids(answers, recording))
        .param("questions", texts(answers, Report.Answered::question))
        .param("answers", texts(answers, one -> one.answer().choice().name()))
        .param("words", texts(answers, one -> one.answer().words()))
        .param("suppliedBy", texts(answers, Report.Answered::suppliedBy))
        .param("at", micros(answers, Report.Answered::at))
        .param("detailIds", ids(details, recording))
        .param("fields", texts(details, Report.Detail::field))
        .param("detailWords", texts(details, Report.Detail::words))
        .param("detailBy", texts(details, Report.Detail::suppliedBy))
        .param("detailAt", micros(details, Report.Detail::at));
  }

  private static UUID[] ids(List<?> rows, Recording recording) {
    return rows.stream().map(row -> Ids.next(recording.now())).toArray(UUID[]::new);
  }

  /** A number is read much faster than the words of a time; the database keeps microseconds. */
  private static <T> Long[] micros(List<T> rows, Function<T, Instant> at) {
    return rows.stream()
        .map(row -> ChronoUnit.MICROS.between(Instant.EPOCH, at.apply(row)))
        .toArray(Long[]::new);
  }

  private static <T> String[] texts(List<T> rows, Function<T, String> text) {
    return rows.stream().map(text).toArray(String[]::new);
  }
}
