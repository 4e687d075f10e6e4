package homeward.returninterviews.store;

import homeward.returninterviews.InterviewFact;
import homeward.returninterviews.InterviewId;
import homeward.shared.ProfessionalId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every fact of an interview, to be read as a story. */
@Component
public class StoryStore {

  private static final String FACTS =
      """
      select 'RETURNED' as kind, happened_at, recorded_at, recorded_by, cast(null as text) as one, cast(null as text) as two,
             cast(null as text) as three, cast(null as text) as words, due_at as other_at, cast(null as uuid) as who
      from returninterviews.clock where interview_id = :id
      union all
      select 'OFFERED', recorded_at, recorded_at, recorded_by, null, null, null, null, null, team_id
      from returninterviews.offer where interview_id = :id
      union all
      select 'ALLOCATED', recorded_at, recorded_at, recorded_by, null, null, null, null, null, interviewer
      from returninterviews.allocation where interview_id = :id
      union all
      select 'TRIED', happened_at, recorded_at, recorded_by, how, answered_by, result, words, next_due_at, null
      from returninterviews.attempt where interview_id = :id
      union all
      select 'ACCEPTED', happened_at, recorded_at, recorded_by, how, place, null, words, arranged_at, null
      from returninterviews.acceptance where interview_id = :id
      union all
      select kind, happened_at, recorded_at, recorded_by, reason, null, null, words, null, null
      from returninterviews.ending where interview_id = :id
      union all
      select 'LATE', recorded_at, recorded_at, recorded_by, reason, null, null, words, null, null
      from returninterviews.late_reason where interview_id = :id
      order by recorded_at desc, happened_at desc
      """;

  private final JdbcClient jdbc;

  StoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them, recorded last first. */
  public List<InterviewFact> of(InterviewId id) {
    return jdbc.sql(FACTS)
        .param("id", id.value())
        .query((row, number) ->
            new InterviewFact(
                InterviewFact.Kind.valueOf(row.getString("kind")),
                Rows.must(row, "happened_at"),
                Rows.must(row, "recorded_at"),
                new ProfessionalId(Rows.id(row, "recorded_by")),
                new InterviewFact.Codes(
                    row.getString("one"), row.getString("two"), row.getString("three")),
                row.getString("words"),
                new InterviewFact.More(
                    Rows.instant(row, "other_at"), row.getObject("who", java.util.UUID.class))))
        .list();
  }
}
