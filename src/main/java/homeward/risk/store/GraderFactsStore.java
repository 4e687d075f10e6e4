package homeward.risk.store;

import homeward.platform.Moments;
import homeward.protocol.Answer;
import homeward.protocol.Facts;
import homeward.risk.domain.GraderFacts;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules publish and a grader must not forget. */
@Component
public class GraderFactsStore {

  private static final String BORN =
      "select date_of_birth, about_age, about_age_said from children.names where child_id = :child";

  private static final String MARKERS =
      "select distinct kind from children.markers_now where child_id = :child order by kind";

  private static final String ANSWERS =
      "select question, answer, words from intake.answers_now where report_id = :report";

  private static final String EARLIER =
      """
      select count(*) filter (where coalesce(r.category, 'MISSING') = 'MISSING') as missing,
             count(*) filter (where r.category = 'ABSENT') as absent
      from intake.report_summaries r
      join children.surviving one on one.child_id = r.child_id
      join children.surviving of on of.survivor_id = one.survivor_id and of.child_id = :child
      where r.report_id <> :report and r.reported_at >= :from and r.reported_at < :until
        and r.joined_to is null
        and (r.category is not null
             or exists (select 1 from episodes.summaries e where e.report_id = r.report_id))
      """;

  private final JdbcClient jdbc;

  GraderFactsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Date of birth; empty when not known. */
  public Optional<Birth> born(ChildId child) {
    return jdbc.sql(BORN)
        .param("child", child.value())
        .query((row, number) ->
            Optional.ofNullable(
                Birth.of(
                    row.getObject("date_of_birth", LocalDate.class),
                    row.getObject("about_age", Integer.class),
                    row.getObject("about_age_said", LocalDate.class))))
        .optional()
        .flatMap(found -> found);
  }

  /** The kinds of the markers that hold now. */
  public List<String> markers(ChildId child) {
    return jdbc.sql(MARKERS)
        .param("child", child.value())
        .query((row, number) -> row.getString("kind"))
        .list();
  }

  /** The answers of the report and of those joined to it. */
  public List<GraderFacts.Said> answers(ReportId report) {
    return jdbc.sql(ANSWERS)
        .param("report", report.value())
        .query((row, number) ->
            new GraderFacts.Said(
                row.getString("question"),
                new Answer(Answer.Choice.valueOf(row.getString("answer")), row.getString("words"))))
        .list();
  }

  /** Earlier reports of the child, missing and absent, from an instant until another. */
  public Facts.History earlier(ChildId child, ReportId but, Instant from, Instant until) {
    return jdbc.sql(EARLIER)
        .param("child", child.value())
        .param("report", but.value())
        .param("from", Moments.at(from))
        .param("until", Moments.at(until))
        .query((row, number) -> new Facts.History(row.getInt("missing"), row.getInt("absent")))
        .single();
  }
}
