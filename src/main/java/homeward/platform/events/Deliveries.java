package homeward.platform.events;

import homeward.platform.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether events have reached their listeners, for programs that end when they are done. */
@Component
public class Deliveries {

  private static final Duration STEP = Duration.ofMillis(50);

  private static final String UNDER_WAY =
      """
      select count(*)
        from platform.event_publication
       where completion_date is null
         and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
         and publication_date >= cast(:since as timestamptz)
      """;

  private final JdbcClient jdbc;

  Deliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Waits until every event published since then has reached its listeners, or failed to.
   *
   * @param since UTC, by the clock bean
   * @return false when some are still under way after that time; they are delivered again at the
   *     next start
   */
  public boolean settle(Instant since, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (jdbc.sql(UNDER_WAY).param("since", Moments.at(since)).query(Long.class).single() > 0) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(STEP.toNanos());
    }
    return true;
  }
}
