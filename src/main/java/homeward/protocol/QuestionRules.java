package homeward.protocol;

import homeward.protocol.ClauseValue.Asked;
import homeward.protocol.ClauseValue.AtLeast;
import homeward.protocol.ClauseValue.Checklist;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions a protocol asks, what counts as an answer, and the enquiries a carer makes first.
 */
public final class QuestionRules {

  private final Protocol protocol;

  QuestionRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** Every question, in the order asked. */
  public List<Provision<Question>> all() {
    return protocol.all(Asked.class).stream()
        .map(asked -> new Provision<>(asked.value().question(), asked.clause()))
        .toList();
  }

  /** How many words besides yes or no make an answer; with fewer it is bare and challenged. */
  public Provision<Integer> leastWords() {
    Provision<AtLeast> words = protocol.provision("question.answer.words", AtLeast.class);
    return new Provision<>(words.value().number(), words.clause());
  }

  /** Whether the question can count as answered. Null is no answer. */
  public boolean sufficient(@Nullable Answer answer) {
    return answer != null && answer.sufficient(leastWords().value());
  }

  /** The reasonable enquiries before the police are called: codes and words, in order. */
  public Provision<Map<String, String>> enquiries() {
    Provision<Checklist> list = protocol.provision("report.enquiries", Checklist.class);
    return new Provision<>(list.value().items(), list.clause());
  }

  /** Every fact a marker or an answer can tell: codes and words. */
  public Provision<Map<String, String>> facts() {
    Provision<Checklist> list = protocol.provision("facts.vocabulary", Checklist.class);
    return new Provision<>(list.value().items(), list.clause());
  }
}
