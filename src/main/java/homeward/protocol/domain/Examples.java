package homeward.protocol.domain;

import homeward.protocol.Answer;
import homeward.protocol.Category;
import homeward.protocol.CategoryProposal;
import homeward.protocol.Clause;
import homeward.protocol.ClauseRef;
import homeward.protocol.ClauseValue;
import homeward.protocol.Example;
import homeward.protocol.Protocol;
import homeward.protocol.Question;
import homeward.protocol.RiskChange;
import homeward.protocol.RiskLevel;
import homeward.protocol.RiskProposal;
import homeward.protocol.Ruling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works the examples of a clause with the same functions that work real cases, and writes what
 * followed in the words the examples use. Only what the example asks about is written.
 */
public final class Examples {

  private Examples() {}

  /**
   * Every example of the clause, worked.
   *
   * @throws IllegalArgumentException when an example cannot be understood
   */
  public static List<Example.Worked> work(Clause clause, Protocol protocol) {
    return clause.examples().stream()
        .map(example -> new Example.Worked(clause, example, found(clause, example, protocol)))
        .toList();
  }

  private static Map<String, List<String>> found(
      Clause clause, Example example, Protocol protocol) {
    Given given = new Given(example.given());
    Map<String, List<String>> all = followed(clause, given, protocol);
    given.nothingElse();
    Map<String, List<String>> found = new TreeMap<>();
    for (String key : example.then().keySet()) {
      List<String> value = all.get(key);
      if (value == null) {
        throw new IllegalArgumentException("an example expects an unknown '" + key + "'");
      }
      found.put(key, value);
    }
    return found;
  }

  private static Map<String, List<String>> followed(Clause clause, Given given, Protocol protocol) {
    return switch (clause.value()) {
      case ClauseValue.Definition definition ->
          Map.of("applies", yesOrNo(definition.applies(given.set("circumstances"))));
      case ClauseValue.Length length -> ExampleClocks.length(length.length(), given);
      case ClauseValue.LengthByRisk lengths ->
          ExampleClocks.length(lengths.of(RiskLevel.of(given.word("risk"))), given);
      case ClauseValue.LookBack back -> ExampleClocks.lookBack(back, given);
      case ClauseValue.DaysOn days -> ExampleClocks.daysOn(days.days(), given);
      case ClauseValue.Every every -> ExampleClocks.every(every, given);
      case ClauseValue.Route _ -> ExampleRoutes.work(clause, given, protocol);
      case ClauseValue.AtLeast least ->
          Map.of("reached", yesOrNo(given.number("number", 0) >= least.number()));
      case ClauseValue.AtMost most ->
          Map.of("in-time", yesOrNo(given.number("number", 0) <= most.number()));
      case ClauseValue.Codes codes ->
          Map.of("included", yesOrNo(codes.codes().contains(given.word("code"))));
      case ClauseValue.Posts posts -> Map.of("may", yesOrNo(posts.includes(given.set("post"))));
      case ClauseValue.Chain chain -> Map.of("next", List.of(next(chain, given.word("after"))));
      case ClauseValue.Holds holds -> Map.of("holds", yesOrNo(holds.holds()));
      case ClauseValue.WordsByCategory words ->
          Map.of(
              "accepted",
              yesOrNo(
                  given
                      .word("words")
                      .equals(words.words().get(Category.of(given.word("category"))))));
      case ClauseValue.CategoryFinding _ -> category(clause, given, protocol);
      case ClauseValue.RiskFinding _ -> risk(clause, given, protocol);
      case ClauseValue.Asked asked -> answer(asked.question(), given, protocol);
      case ClauseValue.Checklist list ->
          Map.of("included", yesOrNo(list.items().containsKey(given.word("code"))));
      case ClauseValue.RiskChangeRule _ -> ruling(given, protocol);
      case ClauseValue.CountTrigger trigger -> ExampleCounts.trigger(trigger, given);
      case ClauseValue.BankHolidays days -> ExampleCounts.workingDays(days, given);
      case ClauseValue.TriageFactors factors -> ExampleTriage.factor(factors, given);
      case ClauseValue.TriageFinding _ -> ExampleTriage.colour(clause, given, protocol);
    };
  }

  private static Map<String, List<String>> category(Clause clause, Given given, Protocol protocol) {
    CategoryProposal proposal = protocol.proposeCategory(ExampleFacts.from(given, protocol));
    return Map.of(
        "category", List.of(proposal.category().code()),
        "deploy-at-once", yesOrNo(proposal.deployAtOnce()),
        "fires", yesOrNo(names(proposal.fired(), clause)));
  }

  private static Map<String, List<String>> risk(Clause clause, Given given, Protocol protocol) {
    RiskProposal proposal = protocol.proposeRisk(ExampleFacts.from(given, protocol));
    return Map.of(
        "risk", List.of(proposal.level().code()),
        "fires", yesOrNo(names(proposal.fired(), clause)));
  }

  private static Map<String, List<String>> answer(
      Question question, Given given, Protocol protocol) {
    Answer answer = new Answer(Answer.Choice.of(given.word("answer")), given.word("words", ""));
    int leastWords = protocol.questions().leastWords().value();
    boolean danger = question.speaksOfDanger(answer);
    return Map.of(
        "sufficient", yesOrNo(answer.sufficient(leastWords)),
        "challenged", yesOrNo(answer.bare(leastWords)),
        "danger", yesOrNo(danger),
        "facts", danger ? question.risk().facts().stream().sorted().toList() : List.of());
  }

  private static Map<String, List<String>> ruling(Given given, Protocol protocol) {
    Ruling ruling =
        protocol.rule(
            new RiskChange(
                given.set("post"),
                RiskLevel.of(given.word("from")),
                RiskLevel.of(given.word("to")),
                given.yes("first-grading")));
    String word =
        switch (ruling) {
          case Ruling.Allowed _ -> "allowed";
          case Ruling.Provisional _ -> "provisional";
          case Ruling.Refused _ -> "refused";
        };
    return Map.of("ruling", List.of(word), "by", List.of(ruling.clause().id()));
  }

  private static String next(ClauseValue.Chain chain, String desk) {
    int at = chain.desks().indexOf(desk);
    if (at < 0) {
      throw new IllegalArgumentException("'" + desk + "' is not in the chain");
    }
    return at + 1 < chain.desks().size() ? chain.desks().get(at + 1) : "nobody";
  }

  static boolean names(List<ClauseRef> fired, Clause clause) {
    return fired.stream().anyMatch(ref -> ref.id().equals(clause.id()));
  }

  static List<String> yesOrNo(boolean holds) {
    return List.of(holds ? "yes" : "no");
  }
}
