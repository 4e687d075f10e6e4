package homeward.returninterviews.store;

import homeward.access.Reach;
import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.InterviewLine;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.Stage;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of interviews that somebody must act on. */
@Component
public class ListStore {

  private static final String OPEN =
      """
      select s.interview_id, s.child_id, s.after, s.stage, s.returned_at, s.at_risk_at, s.due_at,
             s.interviewer, n.initials, n.date_of_birth,
             exists (select 1 from returninterviews.late_reason l where l.interview_id = s.interview_id) as explained,
             t.colour_now, t.to_review,
             w.how, w.provider_words, w.clause, w.sentence, w.protocol_version, w.reason, w.team_id, w.recorded_at,
             w.recorded_by
      from returninterviews.standing s
      join access.reach(:parties, :professional, :at) r on r.child_id = s.child_id
      join children.names n on n.child_id = s.child_id
      left join returninterviews.triage_now t on t.interview_id = s.interview_id
      left join returninterviews.route_taken w on w.interview_id = s.interview_id
      where s.stage in ('OFFERED', 'ALLOCATED', 'TRIED', 'ACCEPTED')
        and s.due_at is not null
        and (s.team_id = any (:teams) or s.interviewer = :professional
             or (cast(:chooses as boolean) and s.team_id is null))
      order by (s.team_id is not null),
               (case when cast(:due as boolean) then 0 when s.due_at < :at then 1 else 2 end),
               (case when cast(:due as boolean) then 0
                     when 'RED' in (t.colour, t.colour_now) then 1
                     when 'AMBER' in (t.colour, t.colour_now) then 2
                     when t.colour is null then 2 else 3 end),
               s.due_at, s.interview_id
      limit :most
      """;

  private final JdbcClient jdbc;

  ListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Open interviews within reach: the late ones, then by the graver of the colours proposed and
   * chosen, then the one due first. Without a colour it counts as amber.
   *
   * @param byDue only by when they are due
   * @param teams the services the reader manages
   * @param chooses whether also those for which the reader must choose a service; they come first
   */
  public List<InterviewLine> open(
      Reach reach, List<UUID> teams, boolean chooses, boolean byDue, int most) {
    return jdbc.sql(OPEN)
        .params(reach.parameters())
        .param("teams", teams.toArray(UUID[]::new))
        .param("chooses", chooses)
        .param("due", byDue)
        .param("most", most)
        .query((row, number) -> {
          UUID interviewer = row.getObject("interviewer", UUID.class);
          @Nullable InterviewClock clock = Rows.clock(row);
          return new InterviewLine(
              new InterviewId(Rows.id(row, "interview_id")),
              new ChildId(Rows.id(row, "child_id")),
              row.getString("initials"),
              row.getObject("date_of_birth", LocalDate.class),
              Interview.After.valueOf(row.getString("after")),
              new InterviewLine.Progress(
                  Stage.valueOf(row.getString("stage")),
                  Objects.requireNonNull(clock),
                  interviewer == null ? null : new ProfessionalId(interviewer),
                  row.getBoolean("explained"),
                  colour(row),
                  row.getString("how") == null ? null : RouteStore.taken(row)));
        })
        .list();
  }

  private static @Nullable TriageColour colour(ResultSet row) throws SQLException {
    String colour = row.getString("colour_now");
    return colour == null ? null : TriageColour.valueOf(colour);
  }
}
