package homeward.exchange;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.exchange.store.QuestionStore;
import homeward.shared.ChildId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions that imports asked. Settling one changes no fact: what is wrong is put right there. */
@Component
public class Questions {

  private final QuestionStore store;
  private final Access access;

  Questions(QuestionStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /** How many wait and how many are settled. */
  public record Counts(int waiting, int settled) {}

  /** How it came out when somebody settled a question or asked it again. */
  public enum Outcome {
    RECORDED,
    /** Somebody else was first; nothing was changed. */
    SOMEBODY_WAS_FIRST
  }

  /** Those that wait, of children the reader may know; written to the audit as one list. */
  @Transactional
  public List<Question> waiting(Reach reach) {
    return list(reach, null, false);
  }

  /** How many there are of a kind, of children the reader may know; null for every kind. */
  @Transactional(readOnly = true)
  public Counts counts(Reach reach, Question.@Nullable Kind kind) {
    return store.counts(reach, kind);
  }

  /**
   * Those that wait or those that are settled, of children the reader may know; written to the
   * audit as one list.
   *
   * @param kind null for every kind
   */
  @Transactional
  public List<Question> list(Reach reach, Question.@Nullable Kind kind, boolean settled) {
    List<Question> questions = store.list(reach, kind, settled);
    access.listed(
        reach,
        ImportAction.WAITING.code(),
        questions.stream().map(Question::child).distinct().toList());
    return questions;
  }

  /** The child a question is about, for asking the permit; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<ChildId> childOf(UUID id) {
    return store.childOf(id);
  }

  /** One, settled or not; empty when the permit is for another child. */
  @Transactional(readOnly = true)
  public Optional<Question> find(Permit permit, UUID id) {
    permit.mustAllow(ImportAction.SETTLE);
    return store.find(id).filter(question -> question.child().equals(permit.child()));
  }

  /**
   * Settles a question.
   *
   * @param words what was found out and done
   */
  @Transactional
  public Outcome settle(Permit permit, UUID id, String words) {
    boolean settled =
        find(permit, id).isPresent() && store.answer(id, words, permit.at(), permit.by().id());
    return settled ? Outcome.RECORDED : Outcome.SOMEBODY_WAS_FIRST;
  }

  /** The answer was wrong: it stays on record as undone, and the question waits again. */
  @Transactional
  public Outcome askAgain(Permit permit, UUID id) {
    boolean again =
        find(permit, id).isPresent() && store.askAgain(id, permit.at(), permit.by().id());
    return again ? Outcome.RECORDED : Outcome.SOMEBODY_WAS_FIRST;
  }
}
