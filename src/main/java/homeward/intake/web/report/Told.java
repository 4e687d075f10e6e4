package homeward.intake.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was told of a report, and who has opened it.
 *
 * @param steps every desk told, in order, in words
 * @param opened who opened it and when, in words; null while nobody has
 * @param due until when somebody must open it, in words; null when somebody has
 */
public record Told(List<String> steps, @Nullable String opened, @Nullable String due) {

  /** Keeps its own copy. */
  public Told {
    steps = List.copyOf(steps);
  }
}
