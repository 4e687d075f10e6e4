package homeward.protocol.domain;

import homeward.protocol.ClauseValue.Condition;
import homeward.protocol.ClauseValue.RiskFinding;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.RiskProposal;
import java.util.Comparator;
import java.util.List;

/** Proposes a risk level: the gravest that any clause proposes. */
public final class Gradings {

  private Gradings() {}

  /** The proposal and every clause that fired, gravest first. */
  public static RiskProposal propose(Facts facts, Protocol protocol) {
    KnownFacts known = KnownFacts.of(facts, protocol);
    List<Provision<RiskFinding>> findings = protocol.all(RiskFinding.class);
    List<Provision<RiskFinding>> fired =
        findings.stream()
            .filter(finding -> known.fires(finding.value().when()))
            .sorted(
                Comparator.comparing((Provision<RiskFinding> finding) -> finding.value().level())
                    .reversed())
            .toList();
    if (fired.isEmpty()) {
      fired =
          findings.stream()
              .filter(finding -> finding.value().when() instanceof Condition.Otherwise)
              .toList();
    }
    if (fired.isEmpty()) {
      throw new IllegalStateException(
          "protocol " + protocol.version().id() + " has no risk level otherwise");
    }
    return new RiskProposal(
        fired.getFirst().value().level(),
        known.weight(),
        fired.stream().map(Provision::clause).toList());
  }
}
