package homeward.web.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One open connection: which tokens it listens to, and which news it has not been sent yet. */
final class Screen {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Map<String, Long> known;
  private final Map<String, Long> waiting = new LinkedHashMap<>();
  private boolean closed;

  /** What the browser already has: version by token. */
  Screen(Map<String, Long> known) {
    this.known = new HashMap<>(known);
  }

  Set<String> tokens() {
    return Set.copyOf(known.keySet());
  }

  /** News; what the screen knows already is dropped. Several of one token become one. */
  void tell(String token, long version) {
    lock.lock();
    try {
      Long has = known.get(token);
      if (has != null && version > has) {
        known.put(token, version);
        waiting.put(token, version);
        news.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean closed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for news, at most this long; empty when there was none or the screen was closed. */
  Map<String, Long> next(Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (waiting.isEmpty() && !closed && left > 0) {
        left = news.awaitNanos(left);
      }
      Map<String, Long> taken = Map.copyOf(waiting);
      waiting.clear();
      return taken;
    } finally {
      lock.unlock();
    }
  }
}
