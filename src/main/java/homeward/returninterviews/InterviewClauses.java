package homeward.returninterviews;

import homeward.access.Permit;
import homeward.protocol.ClauseRef;
import homeward.returninterviews.store.ClockStore;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the clause can be read by which an interview is due. */
@Component
public class InterviewClauses {

  /** The clause among those that made the clock which says how long there is. */
  private static final String WITHIN = "interview.within";

  private final ClockStore clocks;

  InterviewClauses(ClockStore clocks) {
    this.clocks = clocks;
  }

  /**
   * The address of the clause in the version that made the clock; empty while no clock runs.
   *
   * @param permit for the child of the interview, whatever it allows: a page that is shown again
   *     after a form was refused has the permit of the form
   */
  @Transactional(readOnly = true)
  public Optional<String> of(Permit permit, Interview interview) {
    permit.mustConcern(interview.child());
    return clocks.of(interview.id()).stream()
        .findFirst()
        .flatMap(told -> Optional.ofNullable(told.promise()))
        .filter(promise -> promise.clauses().contains(WITHIN))
        .map(promise -> ClauseRef.href(promise.version(), WITHIN));
  }
}
