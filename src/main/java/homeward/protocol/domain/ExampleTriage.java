package homeward.protocol.domain;

import homeward.protocol.Clause;
import homeward.protocol.ClauseValue.TriageFactors;
import homeward.protocol.Protocol;
import homeward.protocol.triage.TriageFactor;
import homeward.protocol.triage.TriageFacts;
import homeward.protocol.triage.TriageProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works the examples of triage. What an example does not mention is reassuring: one missing
 * episode, no absence, and every factor answered with no.
 */
final class ExampleTriage {

  private ExampleTriage() {}

  static Map<String, List<String>> factor(TriageFactors factors, Given given) {
    TriageFactor factor = factor(factors.factors(), given.word("factor"));
    Set<String> markers = given.set("markers");
    boolean known = factor.facts().stream().anyMatch(markers::contains);
    return Map.of("weight", List.of(factor.weight().words()), "known", Examples.yesOrNo(known));
  }

  static Map<String, List<String>> colour(Clause clause, Given given, Protocol protocol) {
    List<TriageFactor> factors = protocol.triage().factors().value();
    List<String> named = new ArrayList<>(given.list("factors"));
    named.addAll(given.list("unanswered"));
    named.forEach(code -> factor(factors, code));
    TriageProposal proposal =
        protocol
            .triage()
            .propose(
                new TriageFacts(
                    given.number("missing", 1),
                    given.number("absent", 0),
                    given.set("factors"),
                    given.set("unanswered")));
    return Map.of(
        "colour", List.of(proposal.colour().code()),
        "fires", Examples.yesOrNo(Examples.names(proposal.fired(), clause)));
  }

  private static TriageFactor factor(List<TriageFactor> factors, String code) {
    return factors.stream()
        .filter(factor -> factor.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("an example names an unknown factor '" + code + "'"));
  }
}
