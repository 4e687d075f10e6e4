package homeward.children;

import homeward.access.SameChildren;
import homeward.children.matching.KnownPerson;
import homeward.children.store.ChildHistoryStore;
import homeward.children.store.ChildHistoryStore.Recording;
import homeward.children.store.ImportedChildStore;
import homeward.shared.AgencyId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Children that an import records, many at once. Facts only: a proposal waits for a person but is
 * given to no desk and never falls due, and no event is published.
 */
@Component
public class ChildHistory {

  /**
   * A description of a child that is recorded.
   *
   * @param person the description under the id the child answers to now
   * @param own the id it was recorded under: what a report of this description points at, so that
   *     parting two children takes their reports along
   */
  public record KnownDescription(KnownPerson person, ChildId own) {}

  private final ChildHistoryStore store;
  private final ImportedChildStore imported;
  private final SameChildren sameChildren;
  private final Clock clock;

  ChildHistory(
      ChildHistoryStore store,
      ImportedChildStore imported,
      SameChildren sameChildren,
      Clock clock) {
    this.store = store;
    this.imported = imported;
    this.sameChildren = sameChildren;
    this.clock = clock;
  }

  /**
   * The descriptions with one of these keys.
   *
   * @param but what this import recorded is left out
   */
  @Transactional(readOnly = true)
  public List<KnownDescription> candidates(Set<String> keys, BatchId but) {
    return keys.isEmpty() ? List.of() : store.candidates(keys, but);
  }

  /** Every id under which one of these children answers, with the surviving id. */
  @Transactional(readOnly = true)
  public Map<ChildId, ChildId> idsOf(Set<ChildId> survivors) {
    return survivors.isEmpty() ? Map.of() : store.idsOf(survivors);
  }

  /** Records children, joins those recognised by score and proposes the others' matches. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(List<HistoricPerson> people, BatchId batch, ProfessionalId by) {
    Recording recording = new Recording(clock.instant(), by, batch);
    store.add(people, recording);
    Map<ChildId, List<HistoricPerson>> joined =
        people.stream()
            .filter(person -> person.joined() != null)
            .collect(Collectors.groupingBy(person -> into(person)));
    store.join(joined.values().stream().flatMap(List::stream).toList(), recording);
    joined.keySet().forEach(into -> sameChildren.are(into, imported.group(into), by));
    store.propose(people, recording);
  }

  /** Records facts where nobody has said anything before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(List<HistoricFact> facts, BatchId batch, ProfessionalId by) {
    store.addFacts(facts, new Recording(clock.instant(), by, batch));
  }

  /** The children that an import brought, those joined into another too. */
  @Transactional(readOnly = true)
  public Set<ChildId> broughtBy(BatchId batch) {
    return imported.broughtBy(batch);
  }

  /** The agencies that children's standings name. */
  @Transactional(readOnly = true)
  public Set<AgencyId> authoritiesNamed() {
    return imported.authorities();
  }

  /**
   * Takes back what an import recorded.
   *
   * @return what people have built on it, in words; empty when it was taken back
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> undo(BatchId batch, ProfessionalId by) {
    List<ChildId> joinedInto = imported.joinedInto(batch);
    Optional<String> refusal = imported.undo(batch);
    if (refusal.isEmpty()) {
      joinedInto.forEach(into -> sameChildren.are(into, imported.group(into), by));
    }
    return refusal.map(code ->
        code.equals("matches")
            ? "Somebody has decided whether children of this import are one."
            : "Somebody has added to the record of a child that this import brought.");
  }

  private static ChildId into(HistoricPerson person) {
    HistoricPerson.Joined joined = person.joined();
    if (joined == null) {
      throw new IllegalArgumentException("Not joined");
    }
    return joined.into();
  }
}
