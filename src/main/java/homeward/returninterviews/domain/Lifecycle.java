package homeward.returninterviews.domain;

import static homeward.returninterviews.domain.Stage.ACCEPTED;
import static homeward.returninterviews.domain.Stage.ALLOCATED;
import static homeward.returninterviews.domain.Stage.CLOSED;
import static homeward.returninterviews.domain.Stage.DECLINED;
import static homeward.returninterviews.domain.Stage.FROM_HISTORY;
import static homeward.returninterviews.domain.Stage.HELD;
import static homeward.returninterviews.domain.Stage.NOT_POSSIBLE;
import static homeward.returninterviews.domain.Stage.OFFERED;
import static homeward.returninterviews.domain.Stage.TRIED;
import static homeward.returninterviews.domain.Stage.WAITS_FOR_RETURN;

import java.util.List;
import java.util.Optional;

/**
 * Every step a return interview may take. A child who declined, could not be reached or could not
 * be interviewed may still accept later: the offer never lapses (local choice).
 */
public final class Lifecycle {

  /** One allowed step. */
  public record Move(Stage from, Step step, Stage to) {}

  private static final List<Move> MOVES =
      List.of(
          new Move(WAITS_FOR_RETURN, Step.RETURN, OFFERED),
          new Move(WAITS_FOR_RETURN, Step.RETURN_FROM_HISTORY, FROM_HISTORY),
          new Move(FROM_HISTORY, Step.RETURN, OFFERED),
          new Move(OFFERED, Step.RETURN, OFFERED),
          new Move(OFFERED, Step.ALLOCATE, ALLOCATED),
          new Move(OFFERED, Step.ANSWER, HELD),
          new Move(ALLOCATED, Step.RETURN, ALLOCATED),
          new Move(ALLOCATED, Step.ALLOCATE, ALLOCATED),
          new Move(ALLOCATED, Step.TRY, TRIED),
          new Move(ALLOCATED, Step.ACCEPT, ACCEPTED),
          new Move(ALLOCATED, Step.DECLINE, DECLINED),
          new Move(ALLOCATED, Step.CANNOT, NOT_POSSIBLE),
          new Move(ALLOCATED, Step.HOLD, HELD),
          new Move(ALLOCATED, Step.ANSWER, HELD),
          new Move(TRIED, Step.RETURN, TRIED),
          new Move(TRIED, Step.ALLOCATE, TRIED),
          new Move(TRIED, Step.TRY, TRIED),
          new Move(TRIED, Step.ACCEPT, ACCEPTED),
          new Move(TRIED, Step.DECLINE, DECLINED),
          new Move(TRIED, Step.CANNOT, NOT_POSSIBLE),
          new Move(TRIED, Step.HOLD, HELD),
          new Move(TRIED, Step.ANSWER, HELD),
          new Move(TRIED, Step.CLOSE, CLOSED),
          new Move(ACCEPTED, Step.RETURN, ACCEPTED),
          new Move(ACCEPTED, Step.ALLOCATE, ACCEPTED),
          new Move(ACCEPTED, Step.TRY, TRIED),
          new Move(ACCEPTED, Step.ACCEPT, ACCEPTED),
          new Move(ACCEPTED, Step.DECLINE, DECLINED),
          new Move(ACCEPTED, Step.CANNOT, NOT_POSSIBLE),
          new Move(ACCEPTED, Step.HOLD, HELD),
          new Move(ACCEPTED, Step.ANSWER, HELD),
          new Move(DECLINED, Step.ACCEPT, ACCEPTED),
          new Move(NOT_POSSIBLE, Step.ACCEPT, ACCEPTED),
          new Move(CLOSED, Step.ACCEPT, ACCEPTED));

  private Lifecycle() {}

  /** All of them, in the order of the stages. */
  public static List<Move> moves() {
    return MOVES;
  }

  /** Where a step leads; empty when it is not allowed. */
  public static Optional<Stage> after(Stage from, Step step) {
    return MOVES.stream()
        .filter(move -> move.from() == from && move.step() == step)
        .map(Move::to)
        .findFirst();
  }

  /** Whether a step is allowed. */
  public static boolean allows(Stage from, Step step) {
    return after(from, step).isPresent();
  }
}
