package homeward.interventions.referral;

import homeward.access.Permit;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.children.Children;
import homeward.interventions.InterventionAction;
import homeward.interventions.referral.AbsentReferral.Assessment;
import homeward.interventions.referral.AbsentReferral.Finding;
import homeward.interventions.store.ReferralStore;
import homeward.protocol.ClauseRef;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.counting.AbsentChildRules;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.web.FormKey;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Absent children are assessed case by case and referred to children's services, who take it. */
@Component
public class AbsentReferrals {

  private final ReferralStore store;
  private final Protocols protocols;
  private final Areas areas;
  private final ReferralDesks desks;
  private final Children children;
  private final Audit audit;
  private final Announcing announcing;

  AbsentReferrals(
      ReferralStore store,
      Protocols protocols,
      Areas areas,
      ReferralDesks desks,
      Children children,
      Audit audit,
      Announcing announcing) {
    this.store = store;
    this.protocols = protocols;
    this.areas = areas;
    this.desks = desks;
    this.children = children;
    this.audit = audit;
    this.announcing = announcing;
  }

  /** Tells open screens, and keeps the time for what is found by itself. */
  @Component
  static class Announcing {

    private final Live live;
    private final Clock clock;

    Announcing(Live live, Clock clock) {
      this.live = live;
      this.clock = clock;
    }

    Instant now() {
      return clock.instant();
    }

    void changed(ChildId child, @Nullable DeskId desk, @Nullable DeskId other) {
      live.changed("child:" + child);
      if (desk != null) {
        live.changed(Desk.topic(desk));
      }
      if (other != null) {
        live.changed(Desk.topic(other));
      }
    }
  }

  /**
   * A child was decided to be absent: where the protocol refers every absent child, that is due.
   * Hearing of the same absence twice counts once, and hearing of it late gives nobody more time.
   *
   * @param decided when it was decided; the time runs from there, by the protocol in force then
   */
  @Transactional
  public void absent(UUID absence, ChildId child, AreaId area, Instant began, Instant decided) {
    Protocol protocol = protocols.inForce(areas.get(area).protocolArea(), LondonTime.day(decided));
    AbsentChildRules rules = new AbsentChildRules(protocol);
    if (!rules.referred()) {
      return;
    }
    DeskId desk = desks.assessing(rules.by().value(), area);
    boolean added =
        store.add(
            new ReferralStore.NewReferral(
                absence,
                child,
                area,
                desk,
                decided.plus(rules.within().value()),
                new AbsentReferral.Rules(
                    protocol.version().id(), rules.clauses().stream().map(ClauseRef::id).toList())),
            began,
            announcing.now(),
            StandIn.HOMEWARD);
    if (added) {
      announcing.changed(child, desk, null);
    }
  }

  /** The child of an absence; one that never existed when there is no such absence. */
  @Transactional(readOnly = true)
  public ChildId childToAskFor(UUID absence) {
    return store.child(absence).orElseGet(() -> new ChildId(absence));
  }

  /** The referral of the permit's child after that absence; empty when none is due. */
  @Transactional(readOnly = true)
  public Optional<AbsentReferral> of(Permit permit, UUID absence) {
    Optional<AbsentReferral> referral = store.of(absence);
    referral.ifPresent(one -> permit.mustConcern(one.child()));
    return referral;
  }

  /** The clauses by which it is due, as they stand in the version that made it. */
  public List<ClauseRef> clauses(AbsentReferral referral) {
    return madeBy(referral)
        .map(protocol ->
            referral.rules().clauses().stream().filter(protocol::has).map(protocol::ref).toList())
        .orElseGet(List::of);
  }

  /** Whether {@link #assess} would record what the permit's holder says: for the form. */
  @Transactional(readOnly = true)
  public boolean mayAssess(Permit permit, AbsentReferral referral) {
    return referral.assessment() == null && assesses(permit, referral, rules(permit, referral));
  }

  /** Whether {@link #take} would record it for the permit's holder: for the button. */
  @Transactional(readOnly = true)
  public boolean mayTake(Permit permit, AbsentReferral referral) {
    Assessment assessment = referral.assessment();
    return assessment != null
        && assessment.taken() == null
        && desks.told(assessment).filter(desk -> !Desks.mayWork(permit.by(), desk)).isEmpty();
  }

  /**
   * Records the assessment, and thereby refers the child. Permit for {@link
   * InterventionAction#REFER_ABSENT}; the protocol says which posts.
   *
   * @param rationale what makes this child vulnerable or not, what follows and why
   */
  @Transactional
  public Referring assess(
      Permit permit, UUID absence, Finding finding, String rationale, FormKey key) {
    permit.mustAllow(InterventionAction.REFER_ABSENT);
    store.lock(absence);
    Optional<AbsentReferral> found = of(permit, absence);
    if (found.isEmpty()) {
      return new Referring.NothingToDo();
    }
    AbsentReferral referral = found.get();
    AbsentChildRules rules = rules(permit, referral);
    if (!assesses(permit, referral, rules)) {
      Provision<List<String>> may = rules.by();
      refused(permit, referral, "not-this-post");
      return new Referring.NotThisPost(may.value(), may.clause().href());
    }
    if (referral.assessment() != null) {
      return store.assessedWith(key.value())
          ? new Referring.Done()
          : first(referral.assessment().by(), referral.assessment().at());
    }
    DeskId told = desks.childrensServices(children.area(permit), referral.area());
    store.assess(
        referral.id(),
        new Assessment(
            finding,
            rationale,
            permit.by().id(),
            permit.at(),
            told,
            permit.at().plus(rules.takenWithin().value()),
            null),
        key.value());
    announcing.changed(referral.child(), referral.desk(), told);
    return new Referring.Done();
  }

  /**
   * Children's services take the referral. Permit for {@link InterventionAction#TAKE_ABSENT}; only
   * who works at the desk that was told.
   */
  @Transactional
  public Referring take(Permit permit, UUID absence, FormKey key) {
    permit.mustAllow(InterventionAction.TAKE_ABSENT);
    store.lock(absence);
    Optional<AbsentReferral> found = of(permit, absence);
    Assessment assessment = found.map(AbsentReferral::assessment).orElse(null);
    if (found.isEmpty() || assessment == null) {
      return new Referring.NothingToDo();
    }
    Optional<Desk> desk = desks.told(assessment);
    if (desk.isPresent() && !Desks.mayWork(permit.by(), desk.get())) {
      refused(permit, found.get(), "not-the-desk");
      return new Referring.NotTheDesk(desk.get().name());
    }
    if (assessment.taken() != null) {
      return store.takenWith(key.value())
          ? new Referring.Done()
          : first(assessment.taken().by(), assessment.taken().at());
    }
    store.take(found.get().id(), key.value(), permit.at(), permit.by().id());
    announcing.changed(found.get().child(), assessment.told(), null);
    return new Referring.Done();
  }

  private static Referring first(ProfessionalId by, Instant at) {
    return new Referring.SomebodyWasFirst(by, at);
  }

  private void refused(Permit permit, AbsentReferral referral, String code) {
    audit.record(
        AuditEntry.refused(
            permit.at(),
            permit.action().code(),
            permit.by().id(),
            referral.child(),
            referral.id(),
            code));
  }

  /** Today's rules; those that made it due where today's refer nobody any more. */
  private AbsentChildRules rules(Permit permit, AbsentReferral referral) {
    AbsentChildRules today =
        new AbsentChildRules(
            protocols.inForce(
                areas.get(referral.area()).protocolArea(), LondonTime.day(permit.at())));
    return today.referred() ? today : madeBy(referral).map(AbsentChildRules::new).orElse(today);
  }

  private Optional<Protocol> madeBy(AbsentReferral referral) {
    String[] version = referral.rules().version().split("/", -1);
    return protocols.beginning(version[0], LocalDate.parse(version[1]));
  }

  private static boolean assesses(Permit permit, AbsentReferral referral, AbsentChildRules rules) {
    return posts(permit, referral.area()).stream().anyMatch(rules.by().value()::contains);
  }

  private static Set<String> posts(Permit permit, AreaId area) {
    return permit.by().posts().stream()
        .filter(held -> held.area().equals(area) || held.areas().contains(area.value()))
        .map(held -> held.post().code())
        .collect(Collectors.toUnmodifiableSet());
  }
}
