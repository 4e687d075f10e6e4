package homeward.journeys;

import homeward.platform.ClockOffset;
import homeward.testkit.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The clock of the journeys: it runs, as at work, from the beginning that all tests share, and is
 * moved the way a demonstration moves it.
 */
@TestConfiguration(proxyBeanMethods = false)
class WorldClock {

  /**
   * How far the clock is moved; only ever forwards, because sessions and promises are made in it.
   */
  static final class Moved implements ClockOffset {

    private final AtomicReference<Duration> by =
        new AtomicReference<>(Duration.between(Clock.systemUTC().instant(), TestClock.BEGINNING));

    @Override
    public Duration current() {
      return by.get();
    }

    void forward(Duration more) {
      by.updateAndGet(before -> before.plus(more));
    }
  }

  @Bean
  @Primary
  Moved moved() {
    return new Moved();
  }
}
