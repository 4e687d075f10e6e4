package homeward.protocol.domain;

import homeward.protocol.Clause;
import homeward.protocol.Clause.Direction;
import homeward.protocol.ClauseValue;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says whether a local clause is weaker than the national minimum's clause of the same id. */
public final class Strictness {

  private Strictness() {}

  /** Why the local clause is weaker, in words; empty when it is as strict or stricter. */
  public static Optional<String> weaker(Clause local, Clause minimum) {
    if (local.direction() != minimum.direction()) {
      return Optional.of(
          "its direction is '%s', the national minimum's is '%s'"
              .formatted(local.direction().words(), minimum.direction().words()));
    }
    if (local.value().getClass() != minimum.value().getClass()) {
      return Optional.of("its value is of another kind than the national minimum's");
    }
    boolean weaker =
        switch (minimum.direction()) {
          case NONE -> false;
          case SUPERSET -> !members(local.value()).containsAll(members(minimum.value()));
          case LOWER -> exceeds(sizes(local.value()), sizes(minimum.value()));
          case HIGHER -> exceeds(sizes(minimum.value()), sizes(local.value()));
        };
    return weaker
        ? Optional.of("its value is weaker than the national minimum's: " + minimum.sentence())
        : Optional.empty();
  }

  /** Whether a direction can be measured on a kind of value; a file that mixes them is refused. */
  public static boolean fits(Direction direction, ClauseValue value) {
    return switch (direction) {
      case NONE -> true;
      case SUPERSET -> isSet(value);
      case LOWER, HIGHER -> !isSet(value) && isMeasured(value);
    };
  }

  private static boolean isSet(ClauseValue value) {
    return value instanceof ClauseValue.Codes || value instanceof ClauseValue.Checklist;
  }

  private static boolean isMeasured(ClauseValue value) {
    return value instanceof ClauseValue.Length
        || value instanceof ClauseValue.LengthByRisk
        || value instanceof ClauseValue.LookBack
        || value instanceof ClauseValue.DaysOn
        || value instanceof ClauseValue.Every
        || value instanceof ClauseValue.AtLeast
        || value instanceof ClauseValue.AtMost
        || value instanceof ClauseValue.CountTrigger
        || value instanceof ClauseValue.Holds;
  }

  private static Collection<String> members(ClauseValue value) {
    return switch (value) {
      case ClauseValue.Codes codes -> codes.codes();
      case ClauseValue.Checklist list -> list.items().keySet();
      default -> throw new IllegalStateException("not a set: " + value);
    };
  }

  private static boolean exceeds(Map<String, Long> one, Map<String, Long> other) {
    return one.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > other.getOrDefault(entry.getKey(), 0L));
  }

  private static Map<String, Long> sizes(ClauseValue value) {
    return switch (value) {
      case ClauseValue.Length length -> Map.of("", length.length().toSeconds());
      case ClauseValue.LengthByRisk byRisk -> {
        Map<String, Long> sizes = new HashMap<>();
        for (var entry : byRisk.lengths().entrySet()) {
          Duration length = entry.getValue();
          sizes.put(entry.getKey().code(), length.toSeconds());
        }
        yield sizes;
      }
      // Keyed by unit, so that a window in months never passes for one in days.
      case ClauseValue.LookBack back -> Map.of(back.unit().name(), (long) back.amount());
      case ClauseValue.Every every -> Map.of(every.unit().name(), (long) every.amount());
      case ClauseValue.DaysOn days -> Map.of("", (long) days.days());
      case ClauseValue.AtLeast least -> Map.of("", (long) least.number());
      case ClauseValue.AtMost most -> Map.of(most.unit(), (long) most.number());
      case ClauseValue.CountTrigger trigger ->
          Map.of(
              "number", (long) trigger.counted().number(),
              "working days", (long) trigger.calledFor().workingDays());
      case ClauseValue.Holds holds -> Map.of("", holds.holds() ? 1L : 0L);
      default -> throw new IllegalStateException("not measured: " + value);
    };
  }
}
