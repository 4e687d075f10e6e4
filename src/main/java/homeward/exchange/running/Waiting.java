package homeward.exchange.running;

import homeward.exchange.store.OpenRowStore;
import homeward.exchange.store.QuestionStore;
import homeward.shared.BatchId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an import left for people to answer. */
@Component
class Waiting {

  private final QuestionStore questions;
  private final OpenRowStore openRows;

  Waiting(QuestionStore questions, OpenRowStore openRows) {
    this.questions = questions;
    this.openRows = openRows;
  }

  /** What was answered, in words; empty when nothing was. */
  Optional<String> answered(BatchId batch) {
    if (questions.answered(batch)) {
      return Optional.of("Somebody has settled a question that this import asked.");
    }
    return openRows.answered(batch)
        ? Optional.of("Somebody has said whether a child of this import is still missing.")
        : Optional.empty();
  }

  void undo(BatchId batch) {
    questions.undo(batch);
    openRows.undo(batch);
  }
}
