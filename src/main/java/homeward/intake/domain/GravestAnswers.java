package homeward.intake.domain;

import homeward.protocol.Answer;
import homeward.protocol.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer to each question when several people reported the same child: the one that speaks of
 * danger, else one that says something, else "not known". What one of them fears is never covered
 * up by what another does not know.
 */
public final class GravestAnswers {

  private GravestAnswers() {}

  /** The answers to one question. */
  public record Said(String question, Answer answer) {}

  /** The gravest answer to each question. */
  public static Map<String, Answer> of(List<Said> said, Map<String, Question> questions) {
    Map<String, Answer> gravest = new HashMap<>();
    for (Said one : said) {
      Answer before = gravest.get(one.question());
      Question question = questions.get(one.question());
      if (before == null || weight(question, one.answer()) > weight(question, before)) {
        gravest.put(one.question(), one.answer());
      }
    }
    return gravest;
  }

  private static int weight(@Nullable Question question, Answer answer) {
    if (question != null && question.speaksOfDanger(answer)) {
      return 3;
    }
    if (answer.choice() == Answer.Choice.NOT_KNOWN) {
      return 0;
    }
    return answer.wordCount() > 0 ? 2 : 1;
  }
}
