package homeward.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.protocol.file.ProtocolFileRefused;
import homeward.protocol.file.ProtocolReading;
import homeward.protocol.store.ProtocolFolder;
import homeward.protocol.triage.TriageColour;
import homeward.protocol.triage.TriageFactor;
import homeward.protocol.triage.TriageFacts;
import homeward.protocol.triage.TriageProposal;
import homeward.protocol.triage.TriageRules;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colour on both sides of every edge, and against an evaluation written another way. */
class TriageRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final TriageRules rules =
      ProtocolFolder.library().inForce("staffordshire-stoke", DAY).orElseThrow().triage();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0, GREEN", // nothing at all
    "1, 4, 0, 1, 0, GREEN", // the last green on each measure
    "2, 0, 0, 0, 0, AMBER", // one episode more
    "1, 0, 0, 2, 0, AMBER", // one minor factor more
    "1, 0, 0, 0, 1, AMBER", // one factor nobody answered
    "2, 4, 0, 2, 3, AMBER", // the last amber on each measure
    "3, 0, 0, 0, 0, RED", // more than two episodes
    "0, 5, 0, 0, 0, RED", // five absences
    "0, 0, 0, 3, 0, RED", // three minor factors
    "0, 0, 1, 0, 0, RED", // any significant factor
    "0, 0, 1, 0, 6, RED", // unanswered factors do not hide a significant one
  })
  void theColourChangesExactlyAtItsEdges(
      int missing, int absent, int significant, int minor, int unanswered, TriageColour colour) {
    assertThat(rules.propose(facts(missing, absent, significant, minor, unanswered)).colour())
        .isEqualTo(colour);
  }

  @Test
  void theProposalNamesEveryClauseOfItsColourAndNoOther() {
    TriageProposal proposal = rules.propose(facts(3, 5, 0, 0, 0));
    assertThat(proposal.fired())
        .extracting(ClauseRef::id)
        .containsExactlyInAnyOrder("triage.red.missing", "triage.red.absences");
    assertThat(rules.propose(facts(0, 5, 0, 0, 0)).fired())
        .extracting(ClauseRef::id)
        .containsExactly("triage.red.absences");
    assertThat(rules.propose(facts(2, 0, 0, 0, 0)).fired())
        .extracting(ClauseRef::id)
        .containsExactly("triage.amber");
  }

  @Test
  void aHundredThousandRandomChildrenGetTheColourOfThePlainRule() {
    Random random = new Random(20160229);
    List<TriageFactor> factors = rules.factors().value();
    for (int child = 0; child < 100_000; child++) {
      int missing = random.nextInt(6);
      int absent = random.nextInt(9);
      Set<String> present = new HashSet<>();
      Set<String> unanswered = new HashSet<>();
      int sure = random.nextInt(12);
      for (TriageFactor factor : factors) {
        int drawn = random.nextInt(sure + 2);
        if (drawn == 0) {
          present.add(factor.code());
        } else if (drawn == 1) {
          unanswered.add(factor.code());
        }
      }
      TriageColour proposed =
          rules.propose(new TriageFacts(missing, absent, present, unanswered)).colour();
      if (proposed != plainly(missing, absent, present, unanswered)) {
        throw new AssertionError(
            proposed + " for " + missing + ", " + absent + ", " + present + ", " + unanswered);
      }
    }
  }

  /** The rule as it is said, with nothing taken from the program that is tested. */
  private static TriageColour plainly(
      int missing, int absent, Set<String> present, Set<String> unanswered) {
    Set<String> grave = Set.of("exploitation", "harm", "domestic-violence");
    int minor = 0;
    for (String one : present) {
      if (grave.contains(one)) {
        return TriageColour.RED;
      }
      minor++;
    }
    if (minor > 2 || missing > 2 || absent > 4) {
      return TriageColour.RED;
    }
    return unanswered.isEmpty() && missing < 2 && minor < 2
        ? TriageColour.GREEN
        : TriageColour.AMBER;
  }

  @Test
  void aFactorNamedTwiceAndAColourWithoutAConditionAreRefused() {
    assertThatThrownBy(() ->
            planted(
                "triage-factors",
                """
                  value:
                      - {code: a, ask: Is it so?, weight: minor, each-time: no}
                      - {code: a, ask: Is it so?, weight: minor, each-time: no}
                """))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("the factor 'a' is there twice");
    assertThatThrownBy(() -> planted("triage", "    value: {colour: red}\n"))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("needs a condition");
    assertThatThrownBy(() -> planted("triage", "    value: {colour: red, missing-at-lest: 2}\n"))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("needs a condition");
    assertThatThrownBy(() -> planted("triage", "    value: {colour: blue, otherwise: yes}\n"))
        .isInstanceOf(ProtocolFileRefused.class)
        .hasMessageContaining("'blue' is not a triage colour");
  }

  private static void planted(String kind, String value) {
    ProtocolReading.read(
        "planted",
        "2020-01-01.yaml",
        """
        area: planted
        name: Planted
        effective-from: 2020-01-01
        approval: {state: draft}
        clauses:
          - id: triage.planted
            sentence: It is so.
            source: {local-choice: For a test.}
            direction: none
            kind: %s
        %s    examples:
              - {say: It is so., then: {colour: red}}
        """
            .formatted(kind, value.startsWith("    ") ? value : "    " + value.strip() + "\n"));
  }

  private TriageFacts facts(int missing, int absent, int significant, int minor, int unanswered) {
    List<String> grave = codes(TriageFactor.Weight.SIGNIFICANT);
    List<String> small = codes(TriageFactor.Weight.MINOR);
    Set<String> present = new HashSet<>(grave.subList(0, significant));
    present.addAll(small.subList(0, minor));
    Set<String> rest =
        rules.factors().value().stream()
            .map(TriageFactor::code)
            .filter(code -> !present.contains(code))
            .limit(unanswered)
            .collect(Collectors.toSet());
    return new TriageFacts(missing, absent, present, rest);
  }

  private List<String> codes(TriageFactor.Weight weight) {
    return rules.factors().value().stream()
        .filter(factor -> factor.weight() == weight)
        .map(TriageFactor::code)
        .toList();
  }
}
