package homeward.returninterviews;

import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.InterviewState;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return interview as it stands.
 *
 * @param id which
 * @param after after what it is owed
 * @param subject the episode or the absence
 * @param child the child
 * @param area the area of the place the child went missing from
 * @param who who is to act
 * @param clock null while the child is missing, and for a return from history
 * @param state what it is now
 */
public record Interview(
    InterviewId id,
    After after,
    UUID subject,
    ChildId child,
    AreaId area,
    Who who,
    @Nullable InterviewClock clock,
    InterviewState state) {

  /** After what an interview is owed. */
  public enum After {
    MISSING("missing", "a missing episode"),
    ABSENT("absent", "an absence");

    private final String code;
    private final String words;

    After(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** As the protocol's clause has it. */
    public String code() {
      return code;
    }

    /** In plain words. */
    public String words() {
      return words;
    }
  }

  /**
   * Who is to act.
   *
   * @param service the interview service asked; null until the return, or when none answers
   * @param offeredAt when it was asked; null while none was
   * @param allocation the allocation that stands, the version a form is made from; null for none
   * @param interviewer who has it; null for nobody
   */
  public record Who(
      @Nullable TeamId service,
      @Nullable Instant offeredAt,
      @Nullable UUID allocation,
      @Nullable ProfessionalId interviewer) {}

  /** Where the episode or the absence is read. */
  public String subjectPath() {
    return (after == After.MISSING ? "/episodes/" : "/absences/") + subject;
  }
}
