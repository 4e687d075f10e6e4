package homeward.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A closed loop: each client asks, waits for the answer and asks again, for a bounded time. */
final class Load {

  private final RunningApplication running;
  private final Duration warmUp;
  private final Duration measured;

  Load(RunningApplication running, Duration warmUp, Duration measured) {
    this.running = running;
    this.warmUp = warmUp;
    this.measured = measured;
  }

  /** One client. */
  @FunctionalInterface
  interface Step {
    /** One request; throws when the answer is not the one a person would get. */
    void once() throws Exception;
  }

  /** Waits for what the requests set off, so that it counts as part of them. */
  @FunctionalInterface
  interface Following {
    /** Seconds waited. */
    double await() throws Exception;
  }

  /** How long one run takes, in seconds. */
  int seconds() {
    return (int) warmUp.plus(measured).toSeconds();
  }

  /**
   * What was measured.
   *
   * @param all requests with those of the warm-up
   * @param requests requests answered within the measured time
   * @param seconds how long that was
   * @param following seconds until everything was done that the requests set off
   * @param median milliseconds
   * @param slowest the 99th percentile, milliseconds
   * @param cpu used in that time
   */
  record Figures(
      String what,
      int clients,
      long all,
      long requests,
      double seconds,
      double following,
      double median,
      double slowest,
      Cpu cpu) {

    double rate() {
      return requests / seconds;
    }
  }

  /**
   * Runs these clients at once.
   *
   * @throws IllegalStateException when one of them failed; nothing that failed is counted
   */
  Figures run(String what, List<Step> clients, Following following) throws Exception {
    long begin = System.nanoTime() + warmUp.toNanos();
    long end = begin + measured.toNanos();
    AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
    List<Loop> loops = clients.stream().map(step -> new Loop(step, begin, end, failed)).toList();
    List<Thread> threads =
        loops.stream().map(loop -> Thread.ofPlatform().name("client").start(loop)).toList();
    sleepUntil(begin);
    long from = System.nanoTime();
    Cpu before = Cpu.now(running);
    sleepUntil(end);
    double seconds = (System.nanoTime() - from) / 1e9;
    Cpu used = Cpu.now(running).minus(before);
    for (Thread thread : threads) {
      thread.join();
    }
    Throwable failure = failed.get();
    if (failure != null) {
      throw new IllegalStateException(what + " with " + clients.size() + " clients", failure);
    }
    double lag = following.await();
    long[] nanos = loops.stream().flatMapToLong(Loop::measured).sorted().toArray();
    if (nanos.length == 0) {
      throw new IllegalStateException(what + ": no request was answered in time");
    }
    return new Figures(
        what,
        clients.size(),
        loops.stream().mapToLong(loop -> loop.all).sum(),
        nanos.length,
        seconds,
        lag,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) Math.min(nanos.length - 1L, nanos.length * 99L / 100)] / 1e6,
        used);
  }

  private static void sleepUntil(long moment) throws InterruptedException {
    long left = moment - System.nanoTime();
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left));
    }
  }

  private static final class Loop implements Runnable {

    private final Step step;
    private final long begin;
    private final long end;
    private final AtomicReference<@Nullable Throwable> failed;
    private long[] nanos = new long[1 << 12];
    private int count;
    private long all;

    Loop(Step step, long begin, long end, AtomicReference<@Nullable Throwable> failed) {
      this.step = step;
      this.begin = begin;
      this.end = end;
      this.failed = failed;
    }

    @Override
    public void run() {
      try {
        for (long start = System.nanoTime();
            start < end && failed.get() == null;
            start = System.nanoTime()) {
          step.once();
          all++;
          long now = System.nanoTime();
          if (start >= begin && now <= end) {
            keep(now - start);
          }
        }
      } catch (Exception | Error failure) {
        failed.compareAndSet(null, failure);
      }
    }

    private void keep(long taken) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = taken;
    }

    private LongStream measured() {
      return Arrays.stream(nanos, 0, count);
    }
  }
}
