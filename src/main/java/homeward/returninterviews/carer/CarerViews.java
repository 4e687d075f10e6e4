package homeward.returninterviews.carer;

import homeward.access.Permit;
import homeward.returninterviews.Engaging;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.duty.Offering;
import homeward.returninterviews.duty.OnlyTheInterviewer;
import homeward.returninterviews.store.CarerViewStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.web.FormKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The view of a parent or carer, beside the child's interview or when the child does not want one.
 * It changes nothing about the interview: it stays offered, and is not held by this.
 */
@Component
public class CarerViews {

  private final CarerViewStore store;
  private final InterviewStore interviews;
  private final Offering offering;
  private final OnlyTheInterviewer only;

  CarerViews(
      CarerViewStore store, InterviewStore interviews, Offering offering, OnlyTheInterviewer only) {
    this.store = store;
    this.interviews = interviews;
    this.offering = offering;
    this.only = only;
  }

  /**
   * What carers said about this interview, last first. Permit for {@link InterviewAction#READ} or
   * {@link InterviewAction#RECORD}: it is read by those who read what the child told.
   */
  @Transactional(readOnly = true)
  public List<CarerView> of(Permit permit, InterviewId id) {
    permit.mustConcern(interviews.get(id).child());
    return store.of(id);
  }

  /**
   * Records one. Permit for {@link InterviewAction#RECORD}; only the interviewer who has the
   * interview, after the child is back. Possible whatever came of the offer.
   */
  @Transactional
  public Engaging record(Permit permit, InterviewId id, CarerView view, FormKey key) {
    permit.mustAllow(InterviewAction.RECORD);
    interviews.lock(id.value());
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    if (only.isNot(permit, interview)) {
      return new Engaging.NotTheInterviewer();
    }
    InterviewClock clock = interview.clock();
    if (clock != null && view.at().isBefore(clock.returnedAt())) {
      return new Engaging.BeforeTheReturn(clock.returnedAt());
    }
    store.add(id, view, key.value(), permit.at());
    offering.changed(interview);
    return new Engaging.Recorded();
  }
}
