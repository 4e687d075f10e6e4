package homeward.protocol.file;

import homeward.protocol.Clause;
import homeward.protocol.ClauseValue;
import homeward.protocol.ClauseValue.Condition;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that every fact a clause looks for is in the protocol's vocabulary: a misspelt fact would
 * never fire, silently.
 */
final class FactCodes {

  private static final String VOCABULARY = "facts.vocabulary";

  private FactCodes() {}

  static void check(ProtocolFile file, Protocol protocol) {
    Set<String> known = new HashSet<>(Facts.WORKED_OUT);
    if (protocol.has(VOCABULARY)) {
      known.addAll(protocol.questions().facts().value().keySet());
    }
    for (Clause clause : protocol.clauses()) {
      for (String fact : named(clause.value())) {
        if (!known.contains(fact)) {
          throw new ProtocolFileRefused(
              file.path() + ", clause " + clause.id(),
              "the fact '" + fact + "' is not in " + VOCABULARY);
        }
      }
    }
  }

  private static Set<String> named(ClauseValue value) {
    return switch (value) {
      case ClauseValue.CategoryFinding finding -> named(finding.when());
      case ClauseValue.RiskFinding finding -> named(finding.when());
      case ClauseValue.Asked asked -> asked.question().risk().facts();
      case ClauseValue.TriageFactors factors ->
          factors.factors().stream()
              .flatMap(factor -> factor.facts().stream())
              .collect(Collectors.toSet());
      case ClauseValue.Definition definition -> {
        Set<String> circumstances = new HashSet<>(definition.allOf());
        circumstances.addAll(definition.anyOf());
        yield circumstances;
      }
      default -> Set.of();
    };
  }

  private static Set<String> named(Condition condition) {
    return condition instanceof Condition.AnyFact any ? any.facts() : Set.of();
  }
}
