package homeward.returninterviews;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.protocol.Provision;
import homeward.returninterviews.domain.Independence;
import homeward.returninterviews.domain.Lifecycle;
import homeward.returninterviews.domain.Step;
import homeward.returninterviews.duty.Announcing;
import homeward.returninterviews.duty.Closeness;
import homeward.returninterviews.store.AllocationStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import homeward.web.FormKey;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives return interviews to independent interviewers. What they record is {@link Engagement}'s.
 */
@Component
public class ReturnInterviews {

  private final InterviewStore interviews;
  private final AllocationStore allocations;
  private final Professionals professionals;
  private final Closeness closeness;
  private final Involvements involvements;
  private final Audit audit;
  private final Announcing announcing;

  ReturnInterviews(
      InterviewStore interviews,
      AllocationStore allocations,
      Professionals professionals,
      Closeness closeness,
      Involvements involvements,
      Audit audit,
      Announcing announcing) {
    this.interviews = interviews;
    this.allocations = allocations;
    this.professionals = professionals;
    this.closeness = closeness;
    this.involvements = involvements;
    this.audit = audit;
    this.announcing = announcing;
  }

  /**
   * Gives the interview to an interviewer of the service, or to another one.
   *
   * @param permit for {@link InterviewAction#ALLOCATE}
   * @param shown the allocation the form was made from; null when nobody had it
   */
  @Transactional
  public Allocating allocate(
      Permit permit, InterviewId id, ProfessionalId candidate, @Nullable UUID shown, FormKey key) {
    permit.mustAllow(InterviewAction.ALLOCATE);
    interviews.lock(id.value());
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    Optional<ProfessionalId> sentBefore = allocations.ofKey(key.value());
    if (sentBefore.isPresent()) {
      return new Allocating.Allocated(sentBefore.get());
    }
    Optional<AllocationStore.Standing> stands = allocations.now(id);
    if (!Objects.equals(stands.map(AllocationStore.Standing::id).orElse(null), shown)) {
      return stands
          .<Allocating>map(
              one -> new Allocating.SomebodyWasFirst(one.interviewer(), one.by(), one.at()))
          .orElseGet(() -> new Allocating.NotNow(interview.state().stage().words()));
    }
    TeamId service = interview.who().service();
    if (service == null || !Lifecycle.allows(interview.state().stage(), Step.ALLOCATE)) {
      return new Allocating.NotNow(interview.state().stage().words());
    }
    return refusal(permit, interview, service, candidate)
        .orElseGet(() -> give(permit, interview, candidate, stands.orElse(null), key));
  }

  /** Why somebody may not have it; written to the audit. Empty when they may. */
  private Optional<Allocating> refusal(
      Permit permit, Interview interview, TeamId service, ProfessionalId candidate) {
    Optional<Professional> person = professionals.find(candidate);
    Provision<Set<String>> excluded = closeness.excluded(permit, interview);
    Optional<Independence.Tie> tie =
        person.flatMap(who -> Independence.tie(who, closeness.ties(permit), excluded.value()));
    if (tie.isPresent()) {
      refused(permit, interview, tie.get().code());
      return Optional.of(
          new Allocating.NotIndependent(candidate, tie.get().words(), excluded.clause().href()));
    }
    if (person.filter(who -> Independence.interviewsFor(who, service)).isEmpty()) {
      refused(permit, interview, "not-an-interviewer-of-the-service");
      return Optional.of(new Allocating.NotOfTheService(candidate));
    }
    return Optional.empty();
  }

  private void refused(Permit permit, Interview interview, String code) {
    audit.record(
        AuditEntry.refused(
            permit.at(),
            permit.action().code(),
            permit.by().id(),
            interview.child(),
            interview.id().value(),
            code));
  }

  private Allocating give(
      Permit permit,
      Interview interview,
      ProfessionalId candidate,
      AllocationStore.@Nullable Standing before,
      FormKey key) {
    Instant now = permit.at();
    UUID source = interview.id().value();
    ProfessionalId by = permit.by().id();
    allocations.add(
        Ids.next(now),
        interview.id(),
        candidate,
        before == null ? null : before.id(),
        key.value(),
        now,
        by);
    Because because = Because.INTERVIEWS_THE_CHILD;
    if (before != null) {
      involvements.end(interview.child(), Party.of(before.interviewer()), because, source, now, by);
    }
    involvements.open(interview.child(), Party.of(candidate), because, source, now, by);
    announcing.happened(
        interviews.get(interview.id()),
        before == null ? null : before.interviewer(),
        new InterviewEvent.InterviewAllocated(interview.id(), interview.child(), candidate, now));
    return new Allocating.Allocated(candidate);
  }
}
