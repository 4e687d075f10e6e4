package homeward.web.live;

import homeward.web.store.LiveTopicStore;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The one announcer of a node: collects what changed for 50 ms and announces it in a transaction of
 * its own. NOTIFY inside business transactions would make them queue behind one another.
 */
final class Announcer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
  private static final Duration TOGETHER = Duration.ofMillis(50);
  private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);

  private final LiveTopicStore store;
  private final Function<String, String> tokens;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final Set<String> pending = new HashSet<>();
  private @Nullable Thread thread;
  private boolean closed;

  Announcer(LiveTopicStore store, Function<String, String> tokens) {
    this.store = store;
    this.tokens = tokens;
  }

  /** Never waits for the database and never fails. */
  void announce(String topic) {
    lock.lock();
    try {
      pending.add(topic);
      if (thread == null && !closed) {
        thread = Thread.ofVirtual().name("live-announcer").start(this::run);
      }
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Announces what is left. */
  @Override
  public void close() {
    Thread last;
    lock.lock();
    try {
      closed = true;
      last = thread;
      more.signalAll();
    } finally {
      lock.unlock();
    }
    if (last != null) {
      try {
        last.join(Duration.ofSeconds(2));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    boolean trouble = false;
    while (true) {
      Set<String> topics = next(trouble);
      if (topics.isEmpty()) {
        return;
      }
      try {
        store.announce(topics.stream().map(tokens).toList());
        trouble = false;
      } catch (DataAccessException | TransactionException e) {
        LOG.warn("Live changes could not be announced, trying again: {}", e.getMessage());
        trouble = putBack(topics);
        if (!trouble) {
          return;
        }
      }
    }
  }

  /** Waits for something to announce; empty when there is nothing left and no more will come. */
  private Set<String> next(boolean trouble) {
    lock.lock();
    try {
      while (pending.isEmpty()) {
        if (closed) {
          return Set.of();
        }
        more.await();
      }
      long left = (trouble ? AFTER_TROUBLE : TOGETHER).toNanos();
      while (left > 0 && !closed) {
        left = more.awaitNanos(left);
      }
      Set<String> topics = Set.copyOf(pending);
      pending.clear();
      return topics;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Set.of();
    } finally {
      lock.unlock();
    }
  }

  /** Keeps them for the next try; false when the node is stopping. */
  private boolean putBack(Set<String> topics) {
    lock.lock();
    try {
      pending.addAll(topics);
      return !closed;
    } finally {
      lock.unlock();
    }
  }
}
