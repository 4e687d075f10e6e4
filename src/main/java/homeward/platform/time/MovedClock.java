package homeward.platform.time;

import homeward.platform.ClockOffset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock moved by an offset that may change while it runs. */
final class MovedClock extends Clock {

  private final Clock base;
  private final ClockOffset offset;

  MovedClock(Clock base, ClockOffset offset) {
    this.base = base;
    this.offset = offset;
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovedClock(base.withZone(zone), offset);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset.current());
  }
}
