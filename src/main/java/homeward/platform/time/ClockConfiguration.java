package homeward.platform.time;

import homeward.platform.ClockOffset;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock everybody asks. Tests bring their own; the program registers the folder's offset. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  @ConditionalOnMissingBean
  ClockOffset clockOffset() {
    return () -> Duration.ZERO;
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock(ClockOffset offset) {
    return new MovedClock(Clock.systemUTC(), offset);
  }
}
