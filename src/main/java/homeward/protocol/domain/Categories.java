package homeward.protocol.domain;

import homeward.protocol.Category;
import homeward.protocol.CategoryProposal;
import homeward.protocol.ClauseRef;
import homeward.protocol.ClauseValue.CategoryFinding;
import homeward.protocol.ClauseValue.Condition;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proposes missing, absent or neither.
 *
 * <p>Whereabouts known settles "neither" (Staffordshire carers' information pack); every other
 * clause that fires is still listed, so that nobody overlooks a marker because the child's place is
 * thought to be known. Otherwise any clause that forces missing settles it; only when none does is
 * "absent" proposed.
 */
public final class Categories {

  private Categories() {}

  /** The proposal and the clauses that fired, those that settled it first. */
  public static CategoryProposal propose(Facts facts, Protocol protocol) {
    KnownFacts known = KnownFacts.of(facts, protocol);
    List<Provision<CategoryFinding>> findings = protocol.all(CategoryFinding.class);
    List<Provision<CategoryFinding>> fired =
        findings.stream().filter(finding -> known.fires(finding.value().when())).toList();
    boolean deploy = fired.stream().anyMatch(finding -> finding.value().deployAtOnce());
    for (Category settled : List.of(Category.NEITHER, Category.MISSING, Category.ABSENT)) {
      if (fired.stream().anyMatch(finding -> finding.value().category() == settled)) {
        return new CategoryProposal(settled, deploy, settledFirst(fired, settled));
      }
    }
    Provision<CategoryFinding> otherwise =
        findings.stream()
            .filter(finding -> finding.value().when() instanceof Condition.Otherwise)
            .findFirst()
            .orElseThrow(() ->
                new IllegalStateException(
                    "protocol " + protocol.version().id() + " has no category otherwise"));
    return new CategoryProposal(otherwise.value().category(), false, List.of(otherwise.clause()));
  }

  private static List<ClauseRef> settledFirst(
      List<Provision<CategoryFinding>> fired, Category settled) {
    return Stream.concat(
            fired.stream().filter(finding -> finding.value().category() == settled),
            fired.stream().filter(finding -> finding.value().category() != settled))
        .map(Provision::clause)
        .toList();
  }
}
