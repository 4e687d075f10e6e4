package homeward.protocol.domain;

import homeward.protocol.Answer;
import homeward.protocol.ClauseValue.Condition;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the facts of a case tell, worked out once by the protocol's questions.
 *
 * @param facts what was given
 * @param codes every fact code that is so
 * @param weight what the answers weigh together; a needed question not answered enough weighs as if
 *     its answer spoke of danger, because not knowing is a risk in itself
 */
record KnownFacts(Facts facts, Set<String> codes, int weight) {

  static KnownFacts of(Facts facts, Protocol protocol) {
    Set<String> codes = new HashSet<>(facts.markers());
    int weight = 0;
    List<Provision<Question>> questions = protocol.questions().all();
    int leastWords = questions.isEmpty() ? 0 : protocol.questions().leastWords().value();
    for (Provision<Question> asked : questions) {
      Question question = asked.value();
      @Nullable Answer answer = facts.answers().get(question.code());
      boolean danger = question.speaksOfDanger(answer);
      boolean sufficient = answer != null && answer.sufficient(leastWords);
      if (danger) {
        codes.addAll(question.risk().facts());
      }
      if (answer == null || answer.choice() == Answer.Choice.NOT_KNOWN) {
        codes.add(Facts.QUESTION_UNANSWERED);
      }
      if (question.neededForAbsent() && !sufficient) {
        codes.add(Facts.NEEDED_QUESTION_UNANSWERED);
      }
      if (danger || (question.neededForAbsent() && !sufficient)) {
        weight += question.risk().weight();
      }
    }
    switch (facts.whereabouts()) {
      case KNOWN_OR_SUSPECTED -> codes.add(Facts.WHEREABOUTS_KNOWN);
      case NOT_THERE -> codes.add(Facts.NOT_AT_KNOWN_PLACE);
      case UNKNOWN -> {}
    }
    if (facts.furtherPoliceEnquiry()) {
      codes.add(Facts.FURTHER_POLICE_ENQUIRY);
    }
    if (facts.dangerClearlyEvident()) {
      codes.add(Facts.DANGER_CLEARLY_EVIDENT);
    }
    return new KnownFacts(facts, Set.copyOf(codes), weight);
  }

  /** Whether a condition fires; "otherwise" never does by itself. */
  boolean fires(Condition condition) {
    return switch (condition) {
      case Condition.AnyFact any -> any.facts().stream().anyMatch(codes::contains);
      case Condition.AgeUnder under -> {
        Integer age = facts.age();
        yield age != null && age < under.years();
      }
      case Condition.ReportsAtLeast least -> facts.history().together() >= least.number();
      case Condition.WeightAtLeast least -> weight >= least.weight();
      case Condition.Otherwise _ -> false;
    };
  }
}
