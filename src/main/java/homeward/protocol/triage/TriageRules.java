package homeward.protocol.triage;

import homeward.protocol.ClauseValue.Codes;
import homeward.protocol.ClauseValue.Length;
import homeward.protocol.ClauseValue.LookBack;
import homeward.protocol.ClauseValue.TriageFactors;
import homeward.protocol.ClauseValue.TriageFinding;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a protocol sorts return interviews by colour. */
public final class TriageRules {

  private static final String FACTORS = "triage.factors";

  private final Protocol protocol;

  /** The rules within a protocol. */
  public TriageRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** Whether the area triages at all. Where it does not, an interview has no colour. */
  public boolean laidDown() {
    return protocol.has(FACTORS);
  }

  /** What is asked, in the order it is asked. */
  public Provision<List<TriageFactor>> factors() {
    Provision<TriageFactors> factors = protocol.provision(FACTORS, TriageFactors.class);
    return new Provision<>(factors.value().factors(), factors.clause());
  }

  /** How far back missing episodes and absences count, from the day of the latest one. */
  public Provision<LookBack> window() {
    return protocol.provision("triage.window", LookBack.class);
  }

  /** Whom somebody asks when the colour is amber: codes. */
  public Provision<Set<String>> amberAsks() {
    Provision<Codes> codes = protocol.provision("triage.amber.ask", Codes.class);
    return new Provision<>(codes.value().codes(), codes.clause());
  }

  /** How soon after the colour was set what follows from it is done: clock time. */
  public Provision<Duration> followedWithin() {
    Provision<Length> length = protocol.provision("triage.follow-up.within", Length.class);
    return new Provision<>(length.value().length(), length.clause());
  }

  /**
   * The colour that follows from the facts: the gravest of the clauses whose every condition holds;
   * where none holds, that of the clause for all other cases.
   */
  public TriageProposal propose(TriageFacts facts) {
    Map<TriageMeasure, Integer> counts = counts(facts);
    List<Provision<TriageFinding>> findings = protocol.all(TriageFinding.class);
    List<Provision<TriageFinding>> fired =
        findings.stream().filter(finding -> fires(finding.value(), counts)).toList();
    if (fired.isEmpty()) {
      fired = findings.stream().filter(finding -> finding.value().all().isEmpty()).toList();
    }
    TriageColour gravest =
        fired.stream()
            .map(finding -> finding.value().colour())
            .max(TriageColour::compareTo)
            .orElseThrow(() ->
                new IllegalStateException(
                    "protocol " + protocol.version().id() + " has no triage colour otherwise"));
    return new TriageProposal(
        gravest,
        counts,
        fired.stream()
            .filter(finding -> finding.value().colour() == gravest)
            .map(Provision::clause)
            .toList());
  }

  private static boolean fires(TriageFinding finding, Map<TriageMeasure, Integer> counts) {
    return !finding.all().isEmpty()
        && finding.all().stream()
            .allMatch(condition -> condition.holds(counts.getOrDefault(condition.measure(), 0)));
  }

  private Map<TriageMeasure, Integer> counts(TriageFacts facts) {
    Map<TriageMeasure, Integer> counts = new EnumMap<>(TriageMeasure.class);
    counts.put(TriageMeasure.MISSING, facts.missing());
    counts.put(TriageMeasure.ABSENT, facts.absent());
    counts.put(TriageMeasure.SIGNIFICANT, present(facts, TriageFactor.Weight.SIGNIFICANT));
    counts.put(TriageMeasure.MINOR, present(facts, TriageFactor.Weight.MINOR));
    counts.put(
        TriageMeasure.UNANSWERED,
        (int)
            factors().value().stream()
                .filter(factor -> facts.unanswered().contains(factor.code()))
                .count());
    return counts;
  }

  private int present(TriageFacts facts, TriageFactor.Weight weight) {
    return (int)
        factors().value().stream()
            .filter(factor -> factor.weight() == weight && facts.present().contains(factor.code()))
            .count();
  }
}
