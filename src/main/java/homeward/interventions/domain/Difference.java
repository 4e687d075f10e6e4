package homeward.interventions.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How what is stored differs from what follows from the records.
 *
 * @param missing follow and are not stored
 * @param gone are stored and do not follow
 * @param recounted are stored and follow, from other starts than those that stand beside them
 */
public record Difference(List<Firing> missing, List<Gone> gone, List<Recounted> recounted) {

  public Difference {
    missing = List.copyOf(missing);
    gone = List.copyOf(gone);
    recounted = List.copyOf(recounted);
  }

  /**
   * What is stored and was not taken back.
   *
   * @param firedAt when the start was at which it fired, UTC
   * @param subjects what was counted, earliest first
   */
  public record Stored(UUID id, Firing.Key key, Instant firedAt, List<UUID> subjects) {}

  /**
   * Stored, and does not follow.
   *
   * @param startGone whether the start at which it fired is not in the records any more; otherwise
   *     the count is another
   */
  public record Gone(Stored stored, boolean startGone) {}

  /** Stored, and follows from other starts. */
  public record Recounted(Stored stored, Firing firing) {}

  /** Whether nothing differs. */
  public boolean none() {
    return missing.isEmpty() && gone.isEmpty() && recounted.isEmpty();
  }

  /**
   * Compares.
   *
   * @param starts every start there is, to tell whether one is gone
   */
  public static Difference between(List<Firing> follows, List<Stored> stored, List<Start> starts) {
    Map<Firing.Key, Firing> expected = new HashMap<>();
    follows.forEach(firing -> expected.put(firing.key(), firing));
    Set<Firing.Key> there = new HashSet<>();
    stored.forEach(one -> there.add(one.key()));
    Set<UUID> subjects = new HashSet<>();
    starts.forEach(start -> subjects.add(start.subject()));
    return new Difference(
        follows.stream().filter(firing -> !there.contains(firing.key())).toList(),
        stored.stream()
            .filter(one -> !expected.containsKey(one.key()))
            .map(one -> new Gone(one, !subjects.contains(one.key().subject())))
            .toList(),
        stored.stream().flatMap(one -> recounted(one, expected)).toList());
  }

  private static Stream<Recounted> recounted(Stored stored, Map<Firing.Key, Firing> expected) {
    Firing firing = expected.get(stored.key());
    return firing == null || firing.subjects().equals(stored.subjects())
        ? Stream.of()
        : Stream.of(new Recounted(stored, firing));
  }
}
