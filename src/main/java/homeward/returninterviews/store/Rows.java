package homeward.returninterviews.store;

import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.InterviewState;
import homeward.returninterviews.domain.Stage;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code returninterviews.standing}. */
final class Rows {

  private Rows() {}

  static Interview interview(ResultSet row, int number) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    UUID interviewer = row.getObject("interviewer", UUID.class);
    InterviewClock clock = clock(row);
    return new Interview(
        new InterviewId(id(row, "interview_id")),
        Interview.After.valueOf(row.getString("after")),
        id(row, "subject"),
        new ChildId(id(row, "child_id")),
        new AreaId(id(row, "area_id")),
        new Interview.Who(
            team == null ? null : new TeamId(team),
            instant(row, "offered_at"),
            row.getObject("allocation_id", UUID.class),
            interviewer == null ? null : new ProfessionalId(interviewer)),
        clock,
        state(row, clock, interviewer));
  }

  static @Nullable InterviewClock clock(ResultSet row) throws SQLException {
    Instant due = instant(row, "due_at");
    return due == null
        ? null
        : new InterviewClock(must(row, "returned_at"), must(row, "at_risk_at"), due);
  }

  private static InterviewState state(
      ResultSet row, @Nullable InterviewClock clock, @Nullable UUID interviewer)
      throws SQLException {
    return switch (Stage.valueOf(row.getString("stage"))) {
      case WAITS_FOR_RETURN -> new InterviewState.WaitsForReturn();
      case FROM_HISTORY -> new InterviewState.FromHistory(must(row, "returned_at"));
      case OFFERED -> new InterviewState.Offered(Objects.requireNonNull(clock));
      case ALLOCATED ->
          new InterviewState.Allocated(Objects.requireNonNull(clock), who(interviewer));
      case TRIED ->
          new InterviewState.Tried(
              Objects.requireNonNull(clock),
              who(interviewer),
              row.getInt("attempts"),
              must(row, "next_due_at"),
              must(row, "tried_until"));
      case ACCEPTED ->
          new InterviewState.Accepted(
              Objects.requireNonNull(clock), who(interviewer), must(row, "arranged_at"));
      case DECLINED -> new InterviewState.Declined(must(row, "outcome_at"));
      case NOT_POSSIBLE -> new InterviewState.NotPossible(must(row, "outcome_at"), reason(row));
      case CLOSED -> new InterviewState.Closed(must(row, "outcome_at"), reason(row));
      case HELD -> new InterviewState.Held(must(row, "outcome_at"));
    };
  }

  private static EndReason reason(ResultSet row) throws SQLException {
    return EndReason.valueOf(row.getString("reason"));
  }

  private static ProfessionalId who(@Nullable UUID interviewer) {
    return new ProfessionalId(Objects.requireNonNull(interviewer));
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, UUID.class));
  }

  static Instant must(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instant(row, column), column);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
