package homeward.interventions;

import java.time.Instant;
import java.util.List;

/**
 * A meeting was held.
 *
 * @param heldAt when, UTC
 * @param attended who was there
 * @param actions what was agreed to be done
 */
public record NewOutcome(
    Instant heldAt,
    List<String> attended,
    Intervention.Views views,
    String agreed,
    List<NewAction> actions) {

  public NewOutcome {
    attended = List.copyOf(attended);
    actions = List.copyOf(actions);
  }

  /**
   * Something to be done.
   *
   * @param dueAt the last minute of a London day
   */
  public record NewAction(String words, ActionOwner owner, Instant dueAt) {}
}
