package homeward.protocol.file;

import homeward.protocol.Answer;
import homeward.protocol.Category;
import homeward.protocol.ClauseValue;
import homeward.protocol.ClauseValue.Condition;
import homeward.protocol.ClauseValue.RiskChangeRule.Change;
import homeward.protocol.Question;
import homeward.protocol.RiskLevel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a clause's value by the kind the clause names. */
final class ValueReading {

  private ValueReading() {}

  static ClauseValue read(Strict clause) {
    String kind = clause.text("kind");
    return switch (kind) {
      case "length" -> new ClauseValue.Length(length(clause, clause.text("value")));
      case "at-least" -> new ClauseValue.AtLeast(clause.number("value"));
      case "codes" -> new ClauseValue.Codes(clause.set("value"));
      case "posts" -> new ClauseValue.Posts(clause.set("value"));
      case "chain" -> new ClauseValue.Chain(List.copyOf(clause.set("value")));
      case "holds" -> new ClauseValue.Holds(clause.yes("value"));
      case "checklist" -> new ClauseValue.Checklist(clause.texts("value"));
      case "triage-factors" -> TriageReading.factors(clause);
      case "days-on" -> new ClauseValue.DaysOn(clause.number("value"));
      default -> {
        Strict value = clause.under("value");
        ClauseValue read = compound(kind, value);
        value.nothingElse();
        yield read;
      }
    };
  }

  private static ClauseValue compound(String kind, Strict value) {
    return switch (kind) {
      case "definition" ->
          new ClauseValue.Definition(
              value.text("term"),
              value.text("text"),
              optional(value, "all-of"),
              optional(value, "any-of"));
      case "length-by-risk" -> lengthByRisk(value);
      case "look-back" -> TriggerReading.lookBack(value);
      case "count-trigger" -> TriggerReading.trigger(value);
      case "bank-holidays" -> TriggerReading.holidays(value);
      case "every" ->
          value.has("days")
              ? new ClauseValue.Every(value.number("days"), ClauseValue.Unit.DAYS)
              : new ClauseValue.Every(value.number("months"), ClauseValue.Unit.MONTHS);
      case "route" -> RouteReading.read(value);
      case "at-most" -> new ClauseValue.AtMost(value.number("number"), value.text("unit"));
      case "words-by-category" ->
          new ClauseValue.WordsByCategory(
              Map.of(
                  Category.MISSING, value.text("missing"), Category.ABSENT, value.text("absent")));
      case "category-finding" ->
          new ClauseValue.CategoryFinding(
              Category.of(value.text("category")), value.yes("deploy-at-once"), condition(value));
      case "risk-finding" ->
          new ClauseValue.RiskFinding(RiskLevel.of(value.text("risk")), condition(value));
      case "triage" -> TriageReading.finding(value);
      case "question" -> new ClauseValue.Asked(question(value));
      case "risk-change" ->
          new ClauseValue.RiskChangeRule(
              changes(value),
              new ClauseValue.Posts(value.set("may")),
              optional(value, "confirmed-by"),
              value.yes("first-grading-only"));
      default -> throw new ProtocolFileRefused(value.where(), "unknown kind '" + kind + "'");
    };
  }

  private static Set<String> optional(Strict value, String key) {
    return value.has(key) ? value.set(key) : Set.of();
  }

  private static Condition condition(Strict value) {
    if (value.has("any-fact")) {
      return new Condition.AnyFact(value.set("any-fact"));
    }
    if (value.has("age-under")) {
      return new Condition.AgeUnder(value.number("age-under"));
    }
    if (value.has("reports-at-least")) {
      return new Condition.ReportsAtLeast(value.number("reports-at-least"));
    }
    if (value.has("weight-at-least")) {
      return new Condition.WeightAtLeast(value.number("weight-at-least"));
    }
    if (value.yes("otherwise")) {
      return new Condition.Otherwise();
    }
    throw new ProtocolFileRefused(value.where(), "needs a condition");
  }

  private static Question question(Strict value) {
    return new Question(
        value.text("code"),
        value.text("ask"),
        value.text("why"),
        value.set("sets"),
        new Question.Risk(
            Answer.Choice.of(value.text("danger-when")),
            optional(value, "facts"),
            value.number("weight")),
        value.yes("needed-for-absent"));
  }

  private static Set<Change> changes(Strict value) {
    Set<Change> changes = new LinkedHashSet<>();
    for (String change : value.set("changes")) {
      List<String> ends = List.of(change.split(" to ", -1));
      if (ends.size() != 2) {
        throw new ProtocolFileRefused(value.where(), "'" + change + "' should be 'low to high'");
      }
      changes.add(new Change(RiskLevel.of(ends.getFirst()), RiskLevel.of(ends.getLast())));
    }
    return changes;
  }

  private static ClauseValue.LengthByRisk lengthByRisk(Strict value) {
    Map<RiskLevel, Duration> lengths = new EnumMap<>(RiskLevel.class);
    for (RiskLevel level : RiskLevel.values()) {
      lengths.put(level, length(value, value.text(level.code())));
    }
    return new ClauseValue.LengthByRisk(Map.copyOf(lengths));
  }

  private static Duration length(Strict where, String text) {
    List<String> words = List.of(text.split(" ", -1));
    if (words.size() == 2 && words.getFirst().matches("[1-9][0-9]{0,3}")) {
      long number = Long.parseLong(words.getFirst());
      switch (words.getLast()) {
        case "minutes" -> {
          return Duration.ofMinutes(number);
        }
        case "hours", "hour" -> {
          return Duration.ofHours(number);
        }
        default -> {}
      }
    }
    throw new ProtocolFileRefused(
        where.where(), "'" + text + "' should be a length as '60 minutes' or '72 hours'");
  }
}
