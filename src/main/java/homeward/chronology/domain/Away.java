package homeward.chronology.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time away from where the child should have been.
 *
 * @param missing whether it was decided to be missing, else absent
 * @param from when last seen, UTC
 * @param until when found or back, or when it was closed; null while away
 */
public record Away(boolean missing, Instant from, @Nullable Instant until) {

  /** A fact as far as it says where a time away begins and ends. */
  public record Step(FactKind kind, UUID subject, Instant at) {}

  /** The times away that these facts tell of, earliest first. */
  public static List<Away> of(List<Step> steps) {
    Map<UUID, Instant> ends = new HashMap<>(closings(steps));
    Map<UUID, Instant> back = new HashMap<>();
    for (Step step : steps) {
      switch (step.kind()) {
        case FOUND, RETURNED, ABSENCE_ENDED ->
            back.merge(
                step.subject(), step.at(), (one, other) -> one.isBefore(other) ? one : other);
        default -> {}
      }
    }
    ends.putAll(back);
    List<Away> away = new ArrayList<>();
    for (Step step : steps) {
      switch (step.kind()) {
        case EPISODE_BEGAN -> away.add(new Away(true, step.at(), ends.get(step.subject())));
        case ABSENCE_BEGAN -> away.add(new Away(false, step.at(), ends.get(step.subject())));
        default -> {}
      }
    }
    away.sort(Comparator.comparing(Away::from));
    return List.copyOf(away);
  }

  /** An episode that was closed though the child was not found ends there, unless reopened. */
  private static Map<UUID, Instant> closings(List<Step> steps) {
    Map<UUID, Instant> closed = new HashMap<>();
    steps.stream()
        .filter(step -> step.kind() == FactKind.CLOSED || step.kind() == FactKind.REOPENED)
        .sorted(Comparator.comparing(Step::at))
        .forEach(step -> {
          if (step.kind() == FactKind.CLOSED) {
            closed.put(step.subject(), step.at());
          } else {
            closed.remove(step.subject());
          }
        });
    return closed;
  }

  /** Whether any part of it lies after this time. */
  public boolean reaches(Instant begins) {
    return until == null || !until.isBefore(begins);
  }
}
