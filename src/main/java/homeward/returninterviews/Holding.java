package homeward.returninterviews;

import homeward.access.Permit;
import homeward.protocol.Provision;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.Lifecycle;
import homeward.returninterviews.domain.Step;
import homeward.returninterviews.duty.Announcing;
import homeward.returninterviews.duty.Closeness;
import homeward.returninterviews.duty.OnlyTheInterviewer;
import homeward.returninterviews.store.EngagementStore;
import homeward.returninterviews.store.HoldingStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.Ids;
import homeward.web.FormKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that an interview was held. One talk may answer several records of the same child; each
 * gets its own outcome within its own clock and points at the talk.
 */
@Component
public class Holding {

  private final InterviewStore interviews;
  private final EngagementStore engagement;
  private final HoldingStore store;
  private final Closeness closeness;
  private final OnlyTheInterviewer only;
  private final Announcing announcing;

  Holding(
      InterviewStore interviews,
      EngagementStore engagement,
      HoldingStore store,
      Closeness closeness,
      OnlyTheInterviewer only,
      Announcing announcing) {
    this.interviews = interviews;
    this.engagement = engagement;
    this.store = store;
    this.closeness = closeness;
    this.only = only;
    this.announcing = announcing;
  }

  /** Other records of the child that a talk may answer: their child is back and they are open. */
  @Transactional(readOnly = true)
  public List<Interview> alsoOpen(Permit permit, Interview interview) {
    permit.mustConcern(interview.child());
    return interviews.ofChild(interview.child()).stream()
        .filter(one -> !one.id().equals(interview.id()))
        .filter(one -> one.clock() != null)
        .filter(one ->
            Lifecycle.allows(one.state().stage(), Step.HOLD)
                || Lifecycle.allows(one.state().stage(), Step.ANSWER))
        .toList();
  }

  /** How the record was held; empty when it was not, or when history does not tell. */
  @Transactional(readOnly = true)
  public Optional<HoldingStore.Held> how(Permit permit, Interview interview) {
    permit.mustConcern(interview.child());
    return store.of(interview.id());
  }

  /** Records it, and when what was found is to be shared. */
  @Transactional
  public Engaging held(Permit permit, InterviewId id, NewHolding holding, FormKey key) {
    permit.mustAllow(InterviewAction.RECORD);
    // In one order, so that two talks about the same records never wait for each other.
    List<UUID> locks = new ArrayList<>(List.of(id.value()));
    holding.answers().forEach(other -> locks.add(other.value()));
    locks.stream().distinct().sorted(Comparator.naturalOrder()).forEach(interviews::lock);
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    if (engagement.used(key.value())) {
      return new Engaging.Recorded();
    }
    if (only.isNot(permit, interview)) {
      return new Engaging.NotTheInterviewer();
    }
    if (!Lifecycle.allows(interview.state().stage(), Step.HOLD)) {
      return new Engaging.NotNow(interview.state().stage().words());
    }
    List<Interview> also =
        alsoOpen(permit, interview).stream()
            .filter(one -> holding.answers().contains(one.id()))
            .toList();
    if (also.size() < holding.answers().size()) {
      return new Engaging.NotNow("one of the other records has ended since");
    }
    for (Interview one : both(interview, also)) {
      InterviewClock clock = one.clock();
      if (clock != null && holding.at().isBefore(clock.returnedAt())) {
        return new Engaging.BeforeTheReturn(clock.returnedAt());
      }
    }
    Provision<Duration> within =
        closeness.protocol(permit, interview).returns().interviewSharedWithin();
    for (Interview one : both(interview, also)) {
      UUID formKey = one.id().equals(id) ? key.value() : FormKey.fresh().value();
      keep(permit, one, id, holding, within, formKey);
    }
    return new Engaging.Recorded();
  }

  private void keep(
      Permit permit,
      Interview one,
      InterviewId talk,
      NewHolding holding,
      Provision<Duration> within,
      UUID formKey) {
    Instant now = permit.at();
    UUID ending = Ids.next(now);
    engagement.ending(
        new NewEnding(NewEnding.Kind.HELD, holding.at(), null, null),
        new EngagementStore.Recording(ending, one.id(), formKey, now, permit.by().id()));
    store.add(
        new HoldingStore.NewHeld(
            ending,
            one.id(),
            talk,
            holding,
            holding.at().plus(within.value()),
            within.clause().version().id(),
            List.of(within.clause().id())),
        now,
        permit.by().id());
    announcing.happened(
        interviews.get(one.id()),
        null,
        new InterviewEvent.InterviewHeld(one.id(), one.child(), holding.at(), now));
  }

  private static List<Interview> both(Interview interview, List<Interview> also) {
    List<Interview> both = new ArrayList<>(List.of(interview));
    both.addAll(also);
    return both;
  }
}
