package homeward.web.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** The open connections of this node. */
@Component
class Screens {

  /** One browser needs one; a few browsers may share a sign-in, and reconnecting may overlap. */
  static final int MOST_PER_SESSION = 6;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Set<Screen>> byToken = new HashMap<>();
  private final Map<String, Integer> bySession = new HashMap<>();

  /** False when this session has too many connections already. */
  boolean open(String session, Screen screen) {
    lock.lock();
    try {
      if (bySession.getOrDefault(session, 0) >= MOST_PER_SESSION) {
        return false;
      }
      bySession.merge(session, 1, Integer::sum);
      screen.tokens().forEach(t -> byToken.computeIfAbsent(t, any -> new HashSet<>()).add(screen));
      return true;
    } finally {
      lock.unlock();
    }
  }

  void close(String session, Screen screen) {
    lock.lock();
    try {
      bySession.computeIfPresent(session, (any, count) -> count > 1 ? count - 1 : null);
      for (String token : screen.tokens()) {
        byToken.computeIfPresent(
            token,
            (any, screens) -> {
              screens.remove(screen);
              return screens.isEmpty() ? null : screens;
            });
      }
    } finally {
      lock.unlock();
    }
  }

  void tell(Map<String, Long> versions) {
    versions.forEach(
        (token, version) -> listening(token).forEach(screen -> screen.tell(token, version)));
  }

  /** Every token somebody listens to. */
  Set<String> tokens() {
    lock.lock();
    try {
      return Set.copyOf(byToken.keySet());
    } finally {
      lock.unlock();
    }
  }

  /** Ends every connection, so that a stopping node does not wait for them. */
  void closeAll() {
    lock.lock();
    try {
      byToken.values().forEach(screens -> screens.forEach(Screen::close));
    } finally {
      lock.unlock();
    }
  }

  int count() {
    lock.lock();
    try {
      return bySession.values().stream().mapToInt(Integer::intValue).sum();
    } finally {
      lock.unlock();
    }
  }

  private List<Screen> listening(String token) {
    lock.lock();
    try {
      return List.copyOf(byToken.getOrDefault(token, Set.of()));
    } finally {
      lock.unlock();
    }
  }
}
