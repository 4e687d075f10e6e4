package homeward.testkit;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts {@link TestClock} in the place of the real clock. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClockConfiguration {

  /** The clock of this application; tests inject it as {@code TestClock} to move it. */
  @Bean
  @Primary
  public TestClock testClock() {
    return new TestClock();
  }
}
