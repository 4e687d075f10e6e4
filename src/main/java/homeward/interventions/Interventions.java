package homeward.interventions;

import homeward.access.Permit;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.interventions.domain.Ladder;
import homeward.interventions.domain.Lifecycle;
import homeward.interventions.domain.Step;
import homeward.interventions.firing.Calling;
import homeward.interventions.store.FiringStore;
import homeward.interventions.store.NewIntervention;
import homeward.interventions.store.ReadingStore;
import homeward.interventions.store.RecordStore;
import homeward.protocol.ClauseValue.CalledFor;
import homeward.protocol.ClauseValue.Calls;
import homeward.protocol.Provision;
import homeward.protocol.counting.TriggerRules;
import homeward.shared.AreaId;
import homeward.shared.Ids;
import homeward.web.FormKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asking for meetings without a count, arranging them, and recording what came of them. */
@Component
public class Interventions {

  private final FiringStore firings;
  private final RecordStore records;
  private final ReadingStore reading;
  private final Calling calling;
  private final Acting acting;
  private final Audit audit;

  Interventions(
      FiringStore firings,
      RecordStore records,
      ReadingStore reading,
      Calling calling,
      Acting acting,
      Audit audit) {
    this.firings = firings;
    this.records = records;
    this.reading = reading;
    this.calling = calling;
    this.acting = acting;
    this.audit = audit;
  }

  /**
   * The meetings somebody may ask for about the permit's child, the lowest level first: in every
   * area, whether or not it calls for meetings by counting.
   */
  @Transactional(readOnly = true)
  public List<Provision<CalledFor>> meetings(Permit permit) {
    permit.mustAllow(InterventionAction.ASK);
    return acting.protocol(permit).triggers().askedFor();
  }

  /** Asks for a meeting without a count. Permit for {@link InterventionAction#ASK}. */
  @Transactional
  public Asking ask(Permit permit, NewAsking asking, FormKey key) {
    permit.mustAllow(InterventionAction.ASK);
    Optional<InterventionId> before = firings.keyed(key.value());
    if (before.isPresent()) {
      return new Asking.CalledFor(before.get());
    }
    TriggerRules rules = acting.protocol(permit).triggers();
    Optional<Provision<CalledFor>> meeting =
        rules.askedFor().stream().filter(one -> one.value().level() == asking.level()).findFirst();
    if (meeting.isEmpty()) {
      return new Asking.NoSuchMeeting();
    }
    CalledFor called = meeting.get().value();
    Instant now = permit.at();
    Provision<Integer> within =
        asking.immediate()
            ? rules.immediateWithin()
            : new Provision<>(called.workingDays(), meeting.get().clause());
    InterventionId id = new InterventionId(Ids.next(now));
    AreaId area = acting.area(permit);
    calling.asked(
        new NewIntervention(
            id,
            permit.child(),
            area,
            called,
            within.clause(),
            new NewIntervention.Cause(
                null, null, asking.reason(), asking.immediate(), key.value(), now),
            calling.deadline(Ladder.from(called, within.value(), rules, now), false, area)),
        now,
        permit.by().id());
    return new Asking.CalledFor(id);
  }

  /** Arranges the meeting, or arranges it anew. Permit for {@link InterventionAction#RECORD}. */
  @Transactional
  public Recorded arrange(
      Permit permit,
      InterventionId id,
      Instant meetsAt,
      String place,
      String invited,
      FormKey key) {
    permit.mustAllow(InterventionAction.RECORD);
    if (!Lifecycle.allows(locked(permit, id).stage(), Step.ARRANGE)) {
      return new Recorded.NotOpen();
    }
    records.arrange(id, new RecordStore.Meeting(meetsAt, place, invited), recording(permit, key));
    calling.changed(id.value());
    return new Recorded.Done();
  }

  /** Records that it was held. Permit for {@link InterventionAction#RECORD}. */
  @Transactional
  public Recorded held(Permit permit, InterventionId id, NewOutcome outcome, FormKey key) {
    permit.mustAllow(InterventionAction.RECORD);
    Intervention one = locked(permit, id);
    if (records.ended(key.value())) {
      return new Recorded.Done();
    }
    if (one.cause().calls() == Calls.COORDINATOR_REFERENCE) {
      return new Recorded.OwnForm();
    }
    if (!Lifecycle.allows(one.stage(), Step.HOLD)) {
      return new Recorded.NotOpen();
    }
    records.held(id, outcome, recording(permit, key));
    calling.changed(id.value());
    return new Recorded.Done();
  }

  /**
   * Records that it is not needed: by who chairs, or who was told because it is late. Permit for
   * {@link InterventionAction#NOT_NEEDED}.
   */
  @Transactional
  public Recorded notNeeded(Permit permit, InterventionId id, String reason, FormKey key) {
    permit.mustAllow(InterventionAction.NOT_NEEDED);
    Intervention one = locked(permit, id);
    Ladder ladder = one.deadline();
    if (records.ended(key.value())) {
      return new Recorded.Done();
    }
    if (!Lifecycle.allows(one.stage(), Step.NOT_NEED) || ladder == null) {
      return new Recorded.NotOpen();
    }
    if (!chairs(permit, id)) {
      audit.record(
          AuditEntry.refused(
              permit.at(),
              permit.action().code(),
              permit.by().id(),
              permit.child(),
              id.value(),
              "not-the-chair"));
      return new Recorded.NotTheChair(ActionOwner.wordsOf(ladder.chairs().getFirst()));
    }
    records.notNeeded(id, reason, recording(permit, key));
    calling.changed(id.value());
    return new Recorded.Done();
  }

  /** Whether the permit's holder chairs it, or was told because it is late. */
  @Transactional(readOnly = true)
  public boolean chairs(Permit permit, InterventionId id) {
    Set<UUID> mine = acting.parties(permit);
    return reading.parties(id, permit.at()).stream().anyMatch(mine::contains);
  }

  /** Says what was done of what was agreed. Permit for {@link InterventionAction#DO_AGREED}. */
  @Transactional
  public Recorded done(Permit permit, InterventionId id, UUID action, String words, FormKey key) {
    permit.mustAllow(InterventionAction.DO_AGREED);
    Intervention one = locked(permit, id);
    if (!Lifecycle.allows(one.stage(), Step.DO_AGREED)
        || one.progress().actions().stream().noneMatch(agreed -> agreed.id().equals(action))) {
      return new Recorded.NotOpen();
    }
    if (!records.done(action, words, recording(permit, key))) {
      return new Recorded.SomebodyWasFirst();
    }
    calling.changed(id.value());
    return new Recorded.Done();
  }

  /** Whoever else works on the same one waits until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(InterventionId id) {
    firings.lock("one:" + id);
  }

  /** Whoever else gives this number to a reference waits until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lockNumber(String number) {
    firings.lock("number:" + number.toLowerCase(Locale.UK));
  }

  private Intervention locked(Permit permit, InterventionId id) {
    lock(id);
    Intervention one = reading.one(id);
    permit.mustConcern(one.child());
    return one;
  }

  private static RecordStore.Recording recording(Permit permit, FormKey key) {
    return new RecordStore.Recording(key.value(), permit.at(), permit.by().id());
  }
}
