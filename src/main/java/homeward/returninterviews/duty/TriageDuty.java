package homeward.returninterviews.duty;

import homeward.agencies.Areas;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.triage.TriageFacts;
import homeward.protocol.triage.TriageProposal;
import homeward.protocol.triage.TriageRules;
import homeward.returninterviews.Interview;
import homeward.returninterviews.Triage;
import homeward.returninterviews.domain.FactorAnswers;
import homeward.returninterviews.domain.FactorAnswers.State;
import homeward.returninterviews.domain.TriageCount;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.TriageFactsStore;
import homeward.returninterviews.store.TriageStore;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out the triage colour that the protocol proposes, whenever a fact it looks at changes. */
@Component
public class TriageDuty {

  private final InterviewStore interviews;
  private final TriageStore store;
  private final TriageFactsStore facts;
  private final Protocols protocols;
  private final Areas areas;
  private final Clock clock;

  TriageDuty(
      InterviewStore interviews,
      TriageStore store,
      TriageFactsStore facts,
      Protocols protocols,
      Areas areas,
      Clock clock) {
    this.interviews = interviews;
    this.store = store;
    this.facts = facts;
    this.protocols = protocols;
    this.areas = areas;
    this.clock = clock;
  }

  /** A fact about the child changed: every interview that is not over gets its colour anew. */
  @Transactional
  public void again(ChildId child, ProfessionalId by) {
    interviews.ofChild(child).stream()
        .filter(one -> one.state().stage().open() || one.clock() == null)
        .forEach(one -> workOut(one, by));
  }

  /**
   * Keeps the proposal when it, or what it rests on, is another than the one kept last. Nothing
   * happens where the protocol has no triage.
   */
  @Transactional
  public void workOut(Interview interview, ProfessionalId by) {
    Protocol protocol = protocol(interview.area());
    TriageRules rules = protocol.triage();
    if (!rules.laidDown()) {
      return;
    }
    Assessed found = assess(rules, interview.child(), interview.id().value());
    Triage.Why why =
        new Triage.Why(
            found.count(),
            codes(found.known(), State.PRESENT),
            codes(found.known(), State.UNANSWERED),
            protocol.version().id(),
            found.proposal().fired().stream().map(ref -> ref.id()).toList());
    Optional<Triage> before = store.now(interview.id());
    if (before
        .filter(one -> one.proposed() == found.proposal().colour() && one.why().equals(why))
        .isPresent()) {
      return;
    }
    Instant now = clock.instant();
    store.propose(
        new TriageStore.NewTriage(
            Ids.next(now),
            interview.id(),
            found.proposal().colour(),
            why,
            List.copyOf(rules.amberAsks().value()),
            (int) rules.followedWithin().value().toMinutes()),
        now,
        by);
  }

  /**
   * The colour of a time away after which no interview is owed yet; empty where the protocol has no
   * triage.
   */
  @Transactional(readOnly = true)
  public Optional<TriageProposal> colour(AreaId area, ChildId child) {
    TriageRules rules = protocol(area).triage();
    return rules.laidDown() ? Optional.of(assess(rules, child, null).proposal()) : Optional.empty();
  }

  /** Each factor with what is known of it; empty where the protocol has no triage. */
  @Transactional(readOnly = true)
  public List<FactorAnswers.Known<TriageStore.Said>> factors(Interview interview) {
    TriageRules rules = protocol(interview.area()).triage();
    return rules.laidDown() ? known(rules, interview.child(), interview.id().value()) : List.of();
  }

  private record Assessed(
      TriageCount count,
      List<FactorAnswers.Known<TriageStore.Said>> known,
      TriageProposal proposal) {}

  private Assessed assess(TriageRules rules, ChildId child, @Nullable UUID interview) {
    TriageCount count =
        TriageCount.of(
            facts.timesAway(child), rules.window().value(), LondonTime.day(clock.instant()));
    List<FactorAnswers.Known<TriageStore.Said>> known = known(rules, child, interview);
    TriageProposal proposal =
        rules.propose(
            new TriageFacts(
                count.missing(),
                count.absent(),
                Set.copyOf(codes(known, State.PRESENT)),
                Set.copyOf(codes(known, State.UNANSWERED))));
    return new Assessed(count, known, proposal);
  }

  private List<FactorAnswers.Known<TriageStore.Said>> known(
      TriageRules rules, ChildId child, @Nullable UUID interview) {
    Set<String> marked =
        facts.markers(child).stream().map(FactorAnswers::factCode).collect(Collectors.toSet());
    return FactorAnswers.of(
        rules.factors().value(),
        marked,
        store.latest(child, interview),
        TriageStore.Said::present,
        said -> said.interview().value().equals(interview));
  }

  private static List<String> codes(
      List<FactorAnswers.Known<TriageStore.Said>> known, State state) {
    return known.stream()
        .filter(one -> one.state() == state)
        .map(one -> one.factor().code())
        .toList();
  }

  private Protocol protocol(AreaId area) {
    return protocols.inForce(areas.get(area).protocolArea(), LondonTime.day(clock.instant()));
  }
}
