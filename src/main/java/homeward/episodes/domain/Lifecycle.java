package homeward.episodes.domain;

import static homeward.episodes.domain.Stage.CLOSED;
import static homeward.episodes.domain.Stage.FOUND;
import static homeward.episodes.domain.Stage.FOUND_AND_CHECKED;
import static homeward.episodes.domain.Stage.MISSING;
import static homeward.episodes.domain.Stage.RETURNED;
import static homeward.episodes.domain.Stage.RETURNED_AND_CHECKED;

import java.util.List;

/**
 * Which step may follow at which stage, in one table. A return may be recorded before the finding
 * is known; a reopened episode stands where its facts put it. A child who goes missing again has a
 * new episode.
 */
public final class Lifecycle {

  private Lifecycle() {}

  /** One allowed step. */
  public record Move(Stage from, Step step, Stage to) {}

  private static final List<Move> MOVES =
      List.of(
          new Move(MISSING, Step.FIND, FOUND),
          new Move(MISSING, Step.RETURN, RETURNED),
          new Move(MISSING, Step.CLOSE, CLOSED),
          new Move(FOUND, Step.RETURN, RETURNED),
          new Move(FOUND, Step.CHECK, FOUND_AND_CHECKED),
          new Move(FOUND, Step.CORRECT, FOUND),
          new Move(FOUND, Step.CLOSE, CLOSED),
          new Move(FOUND_AND_CHECKED, Step.RETURN, RETURNED_AND_CHECKED),
          new Move(FOUND_AND_CHECKED, Step.CHECK, FOUND_AND_CHECKED),
          new Move(FOUND_AND_CHECKED, Step.CORRECT, FOUND_AND_CHECKED),
          new Move(FOUND_AND_CHECKED, Step.CLOSE, CLOSED),
          new Move(RETURNED, Step.FIND, RETURNED),
          new Move(RETURNED, Step.CHECK, RETURNED_AND_CHECKED),
          new Move(RETURNED, Step.CORRECT, RETURNED),
          new Move(RETURNED, Step.CLOSE, CLOSED),
          new Move(RETURNED_AND_CHECKED, Step.FIND, RETURNED_AND_CHECKED),
          new Move(RETURNED_AND_CHECKED, Step.CHECK, RETURNED_AND_CHECKED),
          new Move(RETURNED_AND_CHECKED, Step.CORRECT, RETURNED_AND_CHECKED),
          new Move(RETURNED_AND_CHECKED, Step.CLOSE, CLOSED),
          new Move(CLOSED, Step.CORRECT, CLOSED),
          new Move(CLOSED, Step.REOPEN, MISSING),
          new Move(CLOSED, Step.REOPEN, FOUND),
          new Move(CLOSED, Step.REOPEN, FOUND_AND_CHECKED),
          new Move(CLOSED, Step.REOPEN, RETURNED),
          new Move(CLOSED, Step.REOPEN, RETURNED_AND_CHECKED));

  /** Every allowed step. */
  public static List<Move> moves() {
    return MOVES;
  }

  /** Whether the step may follow at this stage. */
  public static boolean allows(Stage stage, Step step) {
    return MOVES.stream().anyMatch(move -> move.from() == stage && move.step() == step);
  }
}
