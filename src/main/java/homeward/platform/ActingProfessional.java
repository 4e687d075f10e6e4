package homeward.platform;

import java.util.Optional;
import java.util.UUID;

/**
 * Who is acting on this thread. Every transaction begun while somebody acts carries their id in the
 * PostgreSQL setting {@code homeward.professional}; with nobody acting the setting stays empty.
 *
 * <pre>{@code
 * try (var acting = ActingProfessional.begin(id)) {
 *   chain.doFilter(request, response);
 * }
 * }</pre>
 */
public final class ActingProfessional {

  private static final ThreadLocal<UUID> CURRENT = new ThreadLocal<>();

  private ActingProfessional() {}

  /** Until it is closed, on the thread that began it. */
  public interface Acting extends AutoCloseable {
    @Override
    void close();
  }

  /** From now on this professional acts; closing gives back whoever acted before. */
  public static Acting begin(UUID professional) {
    UUID before = CURRENT.get();
    CURRENT.set(professional);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    };
  }

  /** The professional acting on this thread, empty when none is. */
  public static Optional<UUID> current() {
    return Optional.ofNullable(CURRENT.get());
  }
}
