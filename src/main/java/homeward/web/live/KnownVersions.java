package homeward.web.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/**
 * The versions of the topics that pages of this node show, as far as the node has heard: never
 * ahead of the database. While it hears nothing, nothing is known and the database is asked.
 */
@Component
final class KnownVersions {

  /** More than the areas and desks of the country; beyond it, all are asked for again. */
  private static final int MOST = 10_000;

  /** Somebody is just asking: what is heard meanwhile must not be lost. */
  private static final long ASKED_FOR = -1;

  private final ConcurrentMap<String, Long> versions = new ConcurrentHashMap<>();
  private final AtomicLong news = new AtomicLong();
  private volatile boolean hearing;

  /** From now on every change is heard, so what is not known is asked for once. */
  void begin() {
    versions.clear();
    news.incrementAndGet();
    hearing = true;
  }

  /** Changes may be missed from now on. */
  void end() {
    hearing = false;
  }

  /** A change was made here; another node hears of it a moment later. */
  void changedHere() {
    news.incrementAndGet();
  }

  /** What was heard, or read from the database, by token. */
  void heard(Map<String, Long> heard) {
    heard.forEach((token, version) -> {
      Long known = versions.computeIfPresent(token, (any, old) -> Math.max(old, version));
      if (known == null || known.equals(version)) {
        news.incrementAndGet();
      }
    });
  }

  /** The version of a token; {@code database} is asked when it is not known. */
  long version(String token, ToLongFunction<String> database) {
    Long known = hearing ? versions.get(token) : null;
    if (known != null && known != ASKED_FOR) {
      return known;
    }
    if (versions.size() >= MOST) {
      versions.clear();
    }
    versions.putIfAbsent(token, ASKED_FOR);
    long read = database.applyAsLong(token);
    versions.computeIfPresent(token, (any, old) -> Math.max(old, read));
    return read;
  }

  /** See {@link homeward.web.Live#news}. */
  long news() {
    return hearing ? news.get() : news.incrementAndGet();
  }
}
