package homeward.platform;

import java.time.Duration;

/** How far the clock has been moved for a demonstration. Every page says so when it is not zero. */
@FunctionalInterface
public interface ClockOffset {

  /** Forward when positive; zero in every folder that is not for demonstrations. */
  Duration current();
}
