package homeward.exchange.domain.notifications;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The four times of a row as a London wall clock showed them.
 *
 * @param lastSeen never null
 * @param reported never null
 * @param found null when blank
 * @param returned null when blank
 */
record WallClock(
    LocalDateTime lastSeen,
    LocalDateTime reported,
    @Nullable LocalDateTime found,
    @Nullable LocalDateTime returned) {

  /**
   * The instants meant. Of an hour that comes twice, the first reading that gives the usual order
   * (last seen, reported, found, returned); failing that the first that is possible at all (a late
   * report); failing that the first, so that the checks can say what is wrong.
   *
   * @return empty when one of the times does not exist
   */
  Optional<Times> choose() {
    List<Times> all = combinations();
    return first(all, Times::usual)
        .or(() -> first(all, Times::possible))
        .or(() -> all.stream().findFirst());
  }

  private static Optional<Times> first(List<Times> all, Predicate<Times> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  /** Every combination of readings, earliest readings first. */
  private List<Times> combinations() {
    List<Times> all = new ArrayList<>();
    for (Instant seen : LocalTimes.readings(lastSeen)) {
      for (Instant told : LocalTimes.readings(reported)) {
        for (Optional<Instant> foundAt : orBlank(found)) {
          for (Optional<Instant> back : orBlank(returned)) {
            all.add(new Times(seen, told, foundAt.orElse(null), back.orElse(null)));
          }
        }
      }
    }
    return all;
  }

  private static List<Optional<Instant>> orBlank(@Nullable LocalDateTime time) {
    return time == null
        ? List.of(Optional.empty())
        : LocalTimes.readings(time).stream().map(Optional::of).toList();
  }
}
