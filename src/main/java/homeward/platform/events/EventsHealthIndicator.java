package homeward.platform.events;

import homeward.platform.Moments;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Down while an event has not reached a listener: its delivery failed, or nobody finished it within
 * five minutes (local choice). Names no event's content, only how many.
 */
@Component("eventsHealthIndicator")
class EventsHealthIndicator implements HealthIndicator {

  private static final Duration STALE = Duration.ofMinutes(5);

  private static final String UNDELIVERED =
      """
      select count(*)
        from platform.event_publication
       where completion_date is null
         and (status = 'FAILED' or publication_date < cast(:before as timestamptz))
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  EventsHealthIndicator(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Health health() {
    long undelivered =
        jdbc.sql(UNDELIVERED)
            .param("before", Moments.at(clock.instant().minus(STALE)))
            .query(Long.class)
            .single();
    Health.Builder health = undelivered == 0 ? Health.up() : Health.down();
    return health.withDetail("undelivered", undelivered).build();
  }
}
