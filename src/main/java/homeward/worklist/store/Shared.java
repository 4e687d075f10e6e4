package homeward.worklist.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that are read once for all who ask in the same moment: a change makes every screen of an
 * area ask at once. They are read again as soon as this node made or heard of a change, and when
 * they are a quarter of a second old (local choice), because not every fact tells the screens.
 * Inside a transaction they are read for it alone: it may have changed them.
 */
final class Shared<T> {

  private static final Duration FRESH = Duration.ofMillis(250);

  private final Function<Instant, List<T>> reader;
  private final LongSupplier news;
  private final LongSupplier nanos;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Read<T> last;

  /**
   * Of one question.
   *
   * @param reader the rows as they stand at a moment
   * @param news another number as soon as something may have changed
   */
  Shared(Function<Instant, List<T>> reader, LongSupplier news) {
    this(reader, news, System::nanoTime);
  }

  /** With a stopwatch of its own, in nanoseconds from any beginning. */
  Shared(Function<Instant, List<T>> reader, LongSupplier news, LongSupplier nanos) {
    this.reader = reader;
    this.news = news;
    this.nanos = nanos;
  }

  private record Read<T>(long news, Instant moment, long nanos, List<T> rows) {

    boolean holds(long newsNow, Instant asked, long nanosNow) {
      return news == newsNow
          && nanosNow - nanos < FRESH.toNanos()
          && !asked.isBefore(moment)
          && asked.isBefore(moment.plus(FRESH));
    }
  }

  /** The rows as they stand at a moment, UTC, which is now. */
  List<T> at(Instant moment) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return reader.apply(moment);
    }
    Read<T> known = last;
    if (known != null && known.holds(news.getAsLong(), moment, nanos.getAsLong())) {
      return known.rows();
    }
    reading.lock();
    try {
      // Before the rows: a change in between must make the next one read again.
      long newsBefore = news.getAsLong();
      long begun = nanos.getAsLong();
      known = last;
      if (known == null || !known.holds(newsBefore, moment, begun)) {
        known = new Read<>(newsBefore, moment, begun, List.copyOf(reader.apply(moment)));
        last = known;
      }
      return known.rows();
    } finally {
      reading.unlock();
    }
  }
}
