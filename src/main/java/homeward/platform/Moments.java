package homeward.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Between {@link Instant} and what the database driver takes: the one place for it. */
public final class Moments {

  private Moments() {}

  /** The instant as a parameter for a {@code timestamptz} column, in UTC. */
  public static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** The same for a column that may be null. */
  public static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
    return instant == null ? null : at(instant);
  }

  /** The instant of a {@code timestamptz} column that was read with its offset. */
  public static Instant of(OffsetDateTime moment) {
    return moment.toInstant();
  }
}
