package homeward.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. It begins on a Tuesday afternoon in winter. */
public final class TestClock extends Clock {

  /** 2026-02-03 14:00 in London, where it is also 14:00 in UTC. */
  public static final Instant BEGINNING = Instant.parse("2026-02-03T14:00:00Z");

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  /** Stands at {@link #BEGINNING}. */
  public TestClock() {
    this(new AtomicReference<>(BEGINNING), ZoneOffset.UTC);
  }

  private TestClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Puts the clock to this moment, forwards or backwards. */
  public void set(Instant moment) {
    now.set(moment);
  }

  /** Moves the clock forwards and answers the new time. */
  public Instant advance(Duration by) {
    return now.updateAndGet(moment -> moment.plus(by));
  }

  /** Back to {@link #BEGINNING}. */
  public void reset() {
    now.set(BEGINNING);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new TestClock(now, other);
  }
}
