package homeward.returninterviews;

import homeward.access.Permit;
import homeward.protocol.Provision;
import homeward.returninterviews.domain.Attempts;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.InterviewState;
import homeward.returninterviews.domain.LateReason;
import homeward.returninterviews.domain.Lifecycle;
import homeward.returninterviews.domain.Step;
import homeward.returninterviews.duty.Announcing;
import homeward.returninterviews.duty.Closeness;
import homeward.returninterviews.duty.OnlyTheInterviewer;
import homeward.returninterviews.store.EngagementStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.Ids;
import homeward.web.FormKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the interviewer records: attempts, the child's answer, and what came of it. Only the
 * interviewer to whom the interview is allocated may; each is a fact and none is ever changed.
 */
@Component
public class Engagement {

  private final InterviewStore interviews;
  private final EngagementStore store;
  private final Closeness closeness;
  private final OnlyTheInterviewer only;
  private final Announcing announcing;

  Engagement(
      InterviewStore interviews,
      EngagementStore store,
      Closeness closeness,
      OnlyTheInterviewer only,
      Announcing announcing) {
    this.interviews = interviews;
    this.store = store;
    this.closeness = closeness;
    this.only = only;
    this.announcing = announcing;
  }

  /** Records an attempt without the child's answer, and when the next one is due. */
  @Transactional
  public Engaging attempt(Permit permit, InterviewId id, NewAttempt attempt, FormKey key) {
    Interview interview = begin(permit, InterviewAction.RECORD, id);
    return refusal(permit, interview, Step.TRY, attempt.at(), key)
        .orElseGet(() -> {
          Instant first = store.firstAttempt(id).orElse(attempt.at());
          Provision<Instant> until =
              closeness.protocol(permit, interview).returns().attemptsUntil(first);
          store.attempt(
              attempt,
              new EngagementStore.Next(
                  Attempts.nextDue(attempt.at(), until.value()),
                  until.value(),
                  until.clause().version().id(),
                  List.of(until.clause().id())),
              recording(permit, id, key));
          return recorded(id, null);
        });
  }

  /** The child accepted, or chose another time. */
  @Transactional
  public Engaging accept(Permit permit, InterviewId id, NewAcceptance acceptance, FormKey key) {
    Interview interview = begin(permit, InterviewAction.RECORD, id);
    return refusal(permit, interview, Step.ACCEPT, acceptance.at(), key)
        .orElseGet(() -> {
          store.acceptance(acceptance, recording(permit, id, key));
          return recorded(
              id,
              new InterviewEvent.InterviewAccepted(
                  id, interview.child(), acceptance.arrangedAt(), permit.at()));
        });
  }

  /** The child declined, it was not possible, it is closed after two weeks, or it was held. */
  @Transactional
  public Engaging end(Permit permit, InterviewId id, NewEnding ending, FormKey key) {
    Interview interview = begin(permit, InterviewAction.RECORD, id);
    Optional<Engaging> refusal = refusal(permit, interview, ending.kind().step(), ending.at(), key);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (ending.kind() == NewEnding.Kind.CLOSED
        && interview.state() instanceof InterviewState.Tried tried
        && permit.at().isBefore(tried.until())) {
      return new Engaging.TryUntil(tried.until());
    }
    store.ending(ending, recording(permit, id, key));
    return recorded(id, event(interview, ending, permit.at()));
  }

  /** Says why the interview is late. */
  @Transactional
  public Engaging sayWhyLate(
      Permit permit, InterviewId id, LateReason reason, @Nullable String words, FormKey key) {
    Interview interview = begin(permit, InterviewAction.SAY_WHY_LATE, id);
    if (store.used(key.value())) {
      return new Engaging.Recorded();
    }
    InterviewClock clock = interview.clock();
    if (clock == null || clock.standing(permit.at()) != InterviewClock.Standing.LATE) {
      return new Engaging.NotNow(interview.state().stage().words());
    }
    store.late(reason, words, recording(permit, id, key));
    return recorded(id, null);
  }

  private Interview begin(Permit permit, InterviewAction action, InterviewId id) {
    permit.mustAllow(action);
    interviews.lock(id.value());
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    return interview;
  }

  /** Why it cannot be recorded, or that it was before; empty when it is to be recorded. */
  private Optional<Engaging> refusal(
      Permit permit, Interview interview, Step step, Instant at, FormKey key) {
    if (store.used(key.value())) {
      return Optional.of(new Engaging.Recorded());
    }
    if (only.isNot(permit, interview)) {
      return Optional.of(new Engaging.NotTheInterviewer());
    }
    if (!Lifecycle.allows(interview.state().stage(), step)) {
      return Optional.of(new Engaging.NotNow(interview.state().stage().words()));
    }
    InterviewClock clock = interview.clock();
    return clock != null && at.isBefore(clock.returnedAt())
        ? Optional.of(new Engaging.BeforeTheReturn(clock.returnedAt()))
        : Optional.empty();
  }

  private Engaging recorded(InterviewId id, @Nullable InterviewEvent event) {
    announcing.happened(interviews.get(id), null, event);
    return new Engaging.Recorded();
  }

  private static InterviewEvent event(Interview interview, NewEnding ending, Instant now) {
    InterviewId id = interview.id();
    return switch (ending.kind()) {
      case DECLINED -> new InterviewEvent.InterviewDeclined(id, interview.child(), now);
      case HELD -> new InterviewEvent.InterviewHeld(id, interview.child(), ending.at(), now);
      case NOT_POSSIBLE, CLOSED ->
          new InterviewEvent.InterviewNotPossible(
              id, interview.child(), String.valueOf(ending.reason()), now);
    };
  }

  private static EngagementStore.Recording recording(Permit permit, InterviewId id, FormKey key) {
    return new EngagementStore.Recording(
        Ids.next(permit.at()), id, key.value(), permit.at(), permit.by().id());
  }
}
