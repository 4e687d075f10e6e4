package homeward.protocol.web;

import homeward.protocol.Category;
import homeward.protocol.ClauseValue;
import homeward.protocol.ClauseValue.Condition;
import homeward.protocol.Question;
import homeward.protocol.RiskLevel;
import homeward.protocol.triage.TriageCondition;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Says in plain lines what a clause lays down. */
final class ValueWords {

  private ValueWords() {}

  /**
   * The value in lines.
   *
   * @param facts words for codes, from the protocol's own lists; posts people hold have their own
   */
  static List<String> of(ClauseValue value, Map<String, String> facts) {
    return switch (value) {
      case ClauseValue.Definition definition -> List.of(definition.text());
      case ClauseValue.Length length -> List.of(length(length.length()));
      case ClauseValue.LengthByRisk lengths -> byRisk(lengths);
      case ClauseValue.LookBack back -> List.of(TriggerWords.window(back));
      case ClauseValue.DaysOn days -> List.of(days.days() + " days");
      case ClauseValue.Every every -> List.of(every(every));
      case ClauseValue.Route route -> RouteWords.of(route, facts);
      case ClauseValue.AtLeast least -> List.of(least.number() + " or more");
      case ClauseValue.AtMost most -> List.of(most.number() + " " + most.unit() + " at most");
      case ClauseValue.Codes codes ->
          codes.codes().stream().map(code -> word(code, facts)).toList();
      case ClauseValue.Posts posts ->
          posts.posts().stream().map(post -> word(post, facts)).toList();
      case ClauseValue.Chain chain -> List.of(joined(chain.desks(), ", then ", facts));
      case ClauseValue.Holds holds -> List.of(holds.holds() ? "Yes" : "No");
      case ClauseValue.WordsByCategory words ->
          List.of(
              "Missing: " + words.words().get(Category.MISSING),
              "Absent: " + words.words().get(Category.ABSENT));
      case ClauseValue.CategoryFinding finding ->
          List.of(
              "Then: "
                  + finding.category().code()
                  + (finding.deployAtOnce() ? ", and somebody is sent at once" : ""),
              "When: " + when(finding.when(), facts));
      case ClauseValue.RiskFinding finding ->
          List.of(
              "Then: " + finding.level().code() + " risk at least",
              "When: " + when(finding.when(), facts));
      case ClauseValue.Asked asked -> question(asked.question(), facts);
      case ClauseValue.Checklist list -> List.copyOf(list.items().values());
      case ClauseValue.RiskChangeRule rule -> change(rule, facts);
      case ClauseValue.CountTrigger trigger -> TriggerWords.trigger(trigger);
      case ClauseValue.BankHolidays days -> TriggerWords.holidays(days);
      case ClauseValue.TriageFactors factors ->
          factors.factors().stream()
              .map(one -> capital(one.weight().words()) + ": " + one.ask())
              .toList();
      case ClauseValue.TriageFinding finding ->
          List.of(
              "Then: " + finding.colour().code(),
              "When: "
                  + (finding.all().isEmpty()
                      ? "no other clause of the kind fires"
                      : String.join(
                          "; and ", finding.all().stream().map(TriageCondition::words).toList())));
    };
  }

  private static String every(ClauseValue.Every every) {
    String unit = every.unit() == ClauseValue.Unit.DAYS ? "day" : "calendar month";
    return every.amount() == 1 ? "Every " + unit : "Every " + every.amount() + " " + unit + "s";
  }

  private static List<String> byRisk(ClauseValue.LengthByRisk lengths) {
    List<String> lines = new ArrayList<>();
    for (RiskLevel level : List.of(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)) {
      lines.add(capital(level.code()) + ": " + length(lengths.of(level)));
    }
    return lines;
  }

  /** Hours stay hours, because 72 hours are not three days when the clocks change. */
  private static String length(Duration length) {
    return length.toMinutes() % 60 == 0 && length.toHours() >= 24
        ? length.toHours() + " hours"
        : LondonTime.words(length);
  }

  private static List<String> question(Question question, Map<String, String> facts) {
    List<String> lines = new ArrayList<>();
    lines.add("Why it is asked: " + question.why());
    lines.add("Asked by: " + joined(question.sets(), " and ", facts));
    lines.add(
        "Speaks of danger when answered "
            + question.risk().when().code()
            + ", and then weighs "
            + question.risk().weight());
    if (!question.risk().facts().isEmpty()) {
      lines.add("Tells: " + words(question.risk().facts(), facts));
    }
    lines.add(
        question.neededForAbsent()
            ? "A report cannot be called absent until it is answered"
            : "Left open, the risk is medium at least");
    return lines;
  }

  private static List<String> change(ClauseValue.RiskChangeRule rule, Map<String, String> facts) {
    List<String> lines = new ArrayList<>();
    for (ClauseValue.RiskChangeRule.Change change : rule.changes()) {
      lines.add(capital(change.from().code()) + " to " + change.to().code());
    }
    lines.add("By: " + joined(rule.may().posts(), " or ", facts));
    if (!rule.confirmedBy().isEmpty()) {
      lines.add("Confirmed by: " + joined(rule.confirmedBy(), " or ", facts));
    }
    if (rule.firstGradingOnly()) {
      lines.add("Only to correct a first grading");
    }
    return lines;
  }

  private static String when(Condition condition, Map<String, String> facts) {
    return switch (condition) {
      case Condition.AnyFact any -> words(any.facts(), facts);
      case Condition.AgeUnder under -> "under " + under.years() + " years old";
      case Condition.ReportsAtLeast least -> least.number() + " or more earlier reports";
      case Condition.WeightAtLeast least -> "the answers weigh " + least.weight() + " or more";
      case Condition.Otherwise _ -> "no other clause of the kind says more";
    };
  }

  private static String words(Collection<String> codes, Map<String, String> facts) {
    return String.join(
        "; or ", codes.stream().map(code -> facts.getOrDefault(code, spoken(code))).toList());
  }

  private static String joined(
      Collection<String> codes, String between, Map<String, String> words) {
    return String.join(between, codes.stream().map(code -> word(code, words)).toList());
  }

  /** A code in words: as the protocol's own lists say it, as the post is called, or as spoken. */
  static String word(String code, Map<String, String> words) {
    String own = words.get(code);
    if (own != null) {
      return own;
    }
    return Arrays.stream(Post.values())
        .filter(post -> post.code().equals(code))
        .findFirst()
        .map(Post::words)
        .orElseGet(() -> spoken(code));
  }

  /** A code as said aloud: {@code duty-inspector} becomes "duty inspector". */
  static String spoken(String code) {
    return code.replace('-', ' ');
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
