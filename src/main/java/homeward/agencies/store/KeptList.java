package homeward.agencies.store;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A short list that only ever grows, and rarely: read again when it is ten seconds old (local
 * choice: another node may have added to it), and at once after this node added to it. Areas and
 * desks are asked for a dozen times in one request; nothing that takes a right away may be kept so.
 */
final class KeptList<T> {

  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Supplier<List<T>> reader;
  private final LongSupplier nanos;
  private volatile @Nullable Read<T> last;

  KeptList(Supplier<List<T>> reader) {
    this(reader, System::nanoTime);
  }

  /** With a stopwatch of its own, in nanoseconds from any beginning. */
  KeptList(Supplier<List<T>> reader, LongSupplier nanos) {
    this.reader = reader;
    this.nanos = nanos;
  }

  private record Read<T>(List<T> rows, long at) {}

  /** The rows, at most ten seconds old. */
  List<T> get() {
    Read<T> known = last;
    if (known != null && nanos.getAsLong() - known.at() < FRESH.toNanos()) {
      return known.rows();
    }
    return again();
  }

  /** The rows as they are now, for who misses one. */
  List<T> again() {
    long now = nanos.getAsLong();
    List<T> rows = List.copyOf(reader.get());
    last = new Read<>(rows, now);
    return rows;
  }

  /** A row was added: it is seen in this transaction at once, and by nobody if it is undone. */
  void added() {
    last = null;
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              last = null;
            }
          });
    }
  }
}
