package homeward.risk.domain;

import homeward.protocol.Answer;
import homeward.protocol.Facts;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.Question;
import homeward.shared.Birth;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is known in front of the protocol: answers, markers and the history of missing and
 * absent alike. What raised the risk was once in a database and did not influence the grade.
 */
public final class GraderFacts {

  private GraderFacts() {}

  /** One answer; a question may be answered twice when two people reported. */
  public record Said(String question, Answer answer) {}

  /**
   * The facts.
   *
   * @param born date of birth, or about how old; null when not known
   * @param started when last seen: the age counts on that London day
   * @param markerKinds the markers that hold, as the register codes them
   */
  public static Facts of(
      @Nullable Birth born,
      Instant started,
      List<Said> said,
      Collection<String> markerKinds,
      Facts.History history,
      Protocol protocol) {
    return new Facts(
        born == null ? null : born.age(LondonTime.day(started)),
        Facts.Whereabouts.UNKNOWN,
        gravest(said, protocol),
        markerKinds.stream()
            .map(kind -> kind.toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toSet()),
        history,
        false,
        false);
  }

  /** What one person fears is never covered up by what another does not know. */
  private static Map<String, Answer> gravest(List<Said> said, Protocol protocol) {
    Map<String, Question> questions =
        protocol.questions().all().stream()
            .map(Provision::value)
            .collect(Collectors.toMap(Question::code, question -> question));
    Map<String, Answer> gravest = new HashMap<>();
    for (Said one : said) {
      Question question = questions.get(one.question());
      gravest.merge(
          one.question(),
          one.answer(),
          (before, after) -> weight(question, after) > weight(question, before) ? after : before);
    }
    return gravest;
  }

  private static int weight(@Nullable Question question, Answer answer) {
    if (question != null && question.speaksOfDanger(answer)) {
      return 3;
    }
    return answer.choice() == Answer.Choice.NOT_KNOWN ? 0 : 1 + Math.min(answer.wordCount(), 1);
  }
}
