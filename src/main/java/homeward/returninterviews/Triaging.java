package homeward.returninterviews;

import homeward.access.Permit;
import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.domain.FactorAnswers;
import homeward.returninterviews.duty.Announcing;
import homeward.returninterviews.duty.TriageDuty;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.TriageStore;
import homeward.shared.Ids;
import homeward.web.FormKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answering what triage asks, choosing a colour, and doing what follows from it. */
@Component
public class Triaging {

  private final InterviewStore interviews;
  private final TriageStore store;
  private final TriageDuty duty;
  private final Announcing announcing;

  Triaging(InterviewStore interviews, TriageStore store, TriageDuty duty, Announcing announcing) {
    this.interviews = interviews;
    this.store = store;
    this.duty = duty;
    this.announcing = announcing;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** Kept, now or when the same form was sent before. */
    record Kept() implements Outcome {}

    /** Somebody chose since the form was opened. */
    record SomebodyWasFirst(Triage.Choice choice) implements Outcome {}

    /** The area's protocol has no triage. */
    record NoTriage() implements Outcome {}
  }

  /** What follows from a colour and was done. */
  public enum FollowUp {
    ASK_AGENCIES("Ask the agencies", "What the agencies told"),
    ASK_FAMILY("Ask the family", "What the family told"),
    ASK_CHILD("Ask the child", "What the child told"),
    LETTER_CHILD("Send the letter to the child", "How it was sent"),
    LETTER_CARER("Send the letter to the carer", "How it was sent");

    private final String words;
    private final String learnt;

    FollowUp(String words, String learnt) {
      this.words = words;
      this.learnt = learnt;
    }

    /** What to do. */
    public String words() {
      return words;
    }

    /** The label of what is written when it is done. */
    public String learnt() {
      return learnt;
    }

    /** Whether it is a letter rather than a question. */
    public boolean letter() {
      return this == LETTER_CHILD || this == LETTER_CARER;
    }
  }

  /**
   * The colour of an interview, worked out anew when a fact has changed since. Empty where the
   * protocol has no triage.
   */
  @Transactional
  public Optional<Triage> of(Permit permit, InterviewId id) {
    Interview interview = own(permit, id);
    if (interview.state().stage().open()) {
      duty.workOut(interview, permit.by().id());
    }
    return store.now(id);
  }

  /** The colour as it was worked out last; empty when it never was. */
  @Transactional(readOnly = true)
  public Optional<Triage> standing(Permit permit, Interview interview) {
    permit.mustConcern(interview.child());
    return store.now(interview.id());
  }

  /** Each factor with what is known of it; empty where the protocol has no triage. */
  @Transactional(readOnly = true)
  public List<FactorAnswers.Known<TriageStore.Said>> factors(Permit permit, InterviewId id) {
    return duty.factors(own(permit, id));
  }

  /** What follows from the colour and is not done yet. */
  @Transactional(readOnly = true)
  public List<FollowUp> due(Permit permit, InterviewId id) {
    own(permit, id);
    return store.due(id).stream().map(FollowUp::valueOf).toList();
  }

  /**
   * Records who said what about factors, and works the colour out anew.
   *
   * @param answers whether a factor is so, by its code; those left out stay as they are
   * @param saidBy who said so, in words
   */
  @Transactional
  public Outcome answer(
      Permit permit, InterviewId id, Map<String, Boolean> answers, String saidBy, FormKey key) {
    permit.mustAllow(InterviewAction.TRIAGE);
    Interview interview = locked(permit, id);
    Set<String> asked =
        duty.factors(interview).stream()
            .map(known -> known.factor().code())
            .collect(java.util.stream.Collectors.toSet());
    if (asked.isEmpty()) {
      return new Outcome.NoTriage();
    }
    answers.forEach((factor, present) -> {
      if (asked.contains(factor)) {
        store.answer(
            new TriageStore.NewAnswer(
                Ids.next(permit.at()), id, interview.child(), factor, present, saidBy),
            key.value(),
            permit.at(),
            permit.by().id());
      }
    });
    duty.again(interview.child(), permit.by().id());
    announcing.happened(interview, null, null);
    return new Outcome.Kept();
  }

  /**
   * A person chooses a colour, with a reason. The proposal stays beside it.
   *
   * @param shown the choice that stood when the form was opened; null when none did
   */
  @Transactional
  public Outcome choose(
      Permit permit,
      InterviewId id,
      TriageColour colour,
      String reason,
      @Nullable UUID shown,
      FormKey key) {
    permit.mustAllow(InterviewAction.TRIAGE);
    Interview interview = locked(permit, id);
    if (store.chosenBefore(key.value())) {
      return new Outcome.Kept();
    }
    Optional<Triage> now = store.now(id);
    if (now.isEmpty()) {
      return new Outcome.NoTriage();
    }
    Triage.Choice standing = now.get().choice();
    UUID stands = standing == null ? null : standing.id();
    if (standing != null && !Objects.equals(stands, shown)) {
      return new Outcome.SomebodyWasFirst(standing);
    }
    store.choose(
        new TriageStore.NewChoice(
            Ids.next(permit.at()), id, now.get().id(), colour, reason, stands),
        key.value(),
        permit.at(),
        permit.by().id());
    announcing.happened(
        interview,
        null,
        new InterviewEvent.TriageChosen(id, interview.child(), colour, permit.at()));
    return new Outcome.Kept();
  }

  /** Somebody was asked, or a letter was sent. */
  @Transactional
  public Outcome done(
      Permit permit, InterviewId id, FollowUp what, @Nullable String words, FormKey key) {
    permit.mustAllow(InterviewAction.TRIAGE);
    Interview interview = locked(permit, id);
    store.followedUp(
        Ids.next(permit.at()), id, what.name(), words, key.value(), permit.at(), permit.by().id());
    announcing.happened(interview, null, null);
    return new Outcome.Kept();
  }

  private Interview locked(Permit permit, InterviewId id) {
    interviews.lock(id.value());
    return own(permit, id);
  }

  private Interview own(Permit permit, InterviewId id) {
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    return interview;
  }
}
