package homeward.returninterviews;

import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.routing.RouteTaken;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of interviews. The child is shown by initials and age.
 *
 * @param born date of birth; null when not known
 */
public record InterviewLine(
    InterviewId id,
    ChildId child,
    String initials,
    @Nullable LocalDate born,
    Interview.After after,
    Progress progress) {

  /**
   * How far it is.
   *
   * @param interviewer null while nobody has it
   * @param explained whether somebody said why it is late
   * @param colour the triage colour that counts; null where there is none
   * @param route what sent it where it is, or why nobody was asked yet; null when not kept
   */
  public record Progress(
      Stage stage,
      InterviewClock clock,
      @Nullable ProfessionalId interviewer,
      boolean explained,
      @Nullable TriageColour colour,
      @Nullable RouteTaken route) {}
}
