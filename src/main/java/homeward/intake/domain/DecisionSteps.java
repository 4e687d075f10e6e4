package homeward.intake.domain;

import homeward.protocol.Category;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which decision may follow which: the lifecycle of a report's category, as data. Absent and
 * neither may become missing; missing is never quietly taken back, it ends with the child's return
 * (rules: facts that force missing).
 */
public final class DecisionSteps {

  private static final Map<Category, Set<Category>> AFTER =
      Map.of(
          Category.ABSENT, Set.of(Category.MISSING),
          Category.NEITHER, Set.of(Category.MISSING),
          Category.MISSING, Set.of());

  private DecisionSteps() {}

  /** What may be decided after {@code now}; every category when nothing was decided. */
  public static Set<Category> after(@Nullable Category now) {
    return now == null
        ? Set.of(Category.values())
        : java.util.Objects.requireNonNull(AFTER.get(now));
  }

  /** Why {@code next} may not follow {@code now}, in a sentence; null when it may. */
  public static @Nullable String refusal(@Nullable Category now, Category next) {
    if (after(now).contains(next)) {
      return null;
    }
    return now == Category.MISSING
        ? "A child decided to be missing stays missing until they return and the episode is closed."
        : "What was decided stands; from here a report can only become missing.";
  }
}
