package homeward.exchange;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.exchange.store.QuestionStore;
import homeward.shared.ChildId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  /** Those that wait, of children the reader may know; written to the audit as one list. */
  @Transactional
  public List<Question> waiting(Reach reach) {
    List<Question> questions = store.waiting(reach);
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

  /** One that waits; empty when it was settled. */
  @Transactional(readOnly = true)
  public Optional<Question> find(Permit permit, UUID id) {
    permit.mustAllow(ImportAction.SETTLE);
    return store.find(id).filter(question -> question.child().equals(permit.child()));
  }

  /**
   * Settles a question.
   *
   * @param words what was found out and done
   * @return false when it was settled before
   */
  @Transactional
  public boolean settle(Permit permit, UUID id, String words) {
    return find(permit, id).isPresent() && store.answer(id, words, permit.at(), permit.by().id());
  }
}
