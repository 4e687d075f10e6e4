package homeward.protocol.domain;

import homeward.protocol.Answer;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the facts of an example. What it does not mention is reassuring: every question answered
 * in full with the answer that speaks of no danger, no markers, nothing before, age fifteen.
 */
final class ExampleFacts {

  private static final String FULLY = "said so and told how they know";

  private ExampleFacts() {}

  static Facts from(Given given, Protocol protocol) {
    Map<String, Answer> answers = new HashMap<>();
    for (Provision<Question> asked : protocol.questions().all()) {
      Question question = asked.value();
      Answer.Choice reassuring =
          question.risk().when() == Answer.Choice.YES ? Answer.Choice.NO : Answer.Choice.YES;
      answers.put(question.code(), new Answer(reassuring, FULLY));
    }
    for (Answer.Choice choice : Answer.Choice.values()) {
      put(answers, given.list(choice.code()), new Answer(choice, FULLY));
    }
    for (String code : known(answers, given.list("bare"))) {
      Answer full = answers.get(code);
      answers.put(code, new Answer(full == null ? Answer.Choice.NO : full.choice(), ""));
    }
    known(answers, given.list("unanswered")).forEach(answers::remove);
    String age = given.word("age", "15");
    return new Facts(
        age.equals("unknown") ? null : Integer.valueOf(age),
        switch (given.word("whereabouts", "unknown")) {
          case "unknown" -> Facts.Whereabouts.UNKNOWN;
          case "known" -> Facts.Whereabouts.KNOWN_OR_SUSPECTED;
          case "not-there" -> Facts.Whereabouts.NOT_THERE;
          case String other -> throw new IllegalArgumentException("no whereabouts " + other);
        },
        answers,
        given.set("markers"),
        new Facts.History(given.number("missing", 0), given.number("absent", 0)),
        given.yes("further-enquiry"),
        given.yes("danger"));
  }

  private static void put(Map<String, Answer> answers, List<String> codes, Answer answer) {
    known(answers, codes).forEach(code -> answers.put(code, answer));
  }

  private static List<String> known(Map<String, Answer> answers, List<String> codes) {
    for (String code : codes) {
      if (!answers.containsKey(code)) {
        throw new IllegalArgumentException("an example names an unknown question '" + code + "'");
      }
    }
    return codes;
  }
}
