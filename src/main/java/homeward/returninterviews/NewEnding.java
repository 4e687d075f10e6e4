package homeward.returninterviews;

import homeward.returninterviews.domain.EndReason;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.domain.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of the offer in the end.
 *
 * @param kind which
 * @param at when, UTC
 * @param reason null for declined and held
 * @param words the child's own words when declined, else more about it; null when nothing
 */
public record NewEnding(Kind kind, Instant at, @Nullable EndReason reason, @Nullable String words) {

  /** The ways an offer ends. */
  public enum Kind {
    DECLINED(Step.DECLINE, Stage.DECLINED),
    NOT_POSSIBLE(Step.CANNOT, Stage.NOT_POSSIBLE),
    CLOSED(Step.CLOSE, Stage.CLOSED),
    HELD(Step.HOLD, Stage.HELD);

    private final Step step;
    private final Stage stage;

    Kind(Step step, Stage stage) {
      this.step = step;
      this.stage = stage;
    }

    /** The step it is. */
    public Step step() {
      return step;
    }

    /** Where it leads. */
    public Stage stage() {
      return stage;
    }
  }

  public NewEnding {
    if ((kind == Kind.NOT_POSSIBLE || kind == Kind.CLOSED) != (reason != null)) {
      throw new IllegalArgumentException("A reason code goes with not possible and closed only");
    }
  }
}
