package homeward.protocol.file;

import homeward.protocol.ClauseValue.TriageFactors;
import homeward.protocol.ClauseValue.TriageFinding;
import homeward.protocol.triage.TriageColour;
import homeward.protocol.triage.TriageCondition;
import homeward.protocol.triage.TriageFactor;
import homeward.protocol.triage.TriageMeasure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the values of triage clauses. */
final class TriageReading {

  private TriageReading() {}

  /** The factors; one named twice is refused. */
  static TriageFactors factors(Strict clause) {
    List<TriageFactor> factors = clause.each("value", TriageReading::factor);
    Set<String> codes = new HashSet<>();
    for (TriageFactor factor : factors) {
      if (!codes.add(factor.code())) {
        throw new ProtocolFileRefused(
            clause.where(), "the factor '" + factor.code() + "' is there twice");
      }
    }
    return new TriageFactors(factors);
  }

  private static TriageFactor factor(Strict value) {
    return new TriageFactor(
        value.text("code"),
        value.text("ask"),
        TriageFactor.Weight.of(value.text("weight")),
        value.has("facts") ? value.set("facts") : Set.of(),
        value.yes("each-time"));
  }

  /** A colour with the conditions that must all hold, or for all other cases. */
  static TriageFinding finding(Strict value) {
    TriageColour colour = TriageColour.of(value.text("colour"));
    if (value.has("otherwise") && value.yes("otherwise")) {
      return new TriageFinding(colour, List.of());
    }
    List<TriageCondition> all = new ArrayList<>();
    for (TriageMeasure measure : TriageMeasure.values()) {
      for (boolean least : List.of(true, false)) {
        String key = measure.code() + (least ? "-at-least" : "-at-most");
        if (value.has(key)) {
          all.add(new TriageCondition(measure, least, value.number(key)));
        }
      }
    }
    if (all.isEmpty()) {
      throw new ProtocolFileRefused(value.where(), "needs a condition");
    }
    return new TriageFinding(colour, List.copyOf(all));
  }
}
