package homeward.worklist.store;

import homeward.platform.Moments;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the promises on a list were made. */
@Component
public class MadeStore {

  /** A promise of a module that is not named here has no time, and its row no link. */
  private static final String MADE =
      """
      select p.promise_id, min(p.made_at) as made_at
      from (select promise_id, made_at from intake.promises
            union all
            select promise_id, made_at from episodes.promises
            union all
            select promise_id, made_at from risk.promises
            union all
            select promise_id, made_at from exploitation.promises
            union all
            select promise_id, made_at from returninterviews.promises_at(:at)
            union all
            select promise_id, made_at from interventions.promises_at(:at)) p
      where p.promise_id = any (:promises)
      group by p.promise_id
      """;

  private final JdbcClient jdbc;

  MadeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * When each was made, UTC; a promise whose module does not say so is left out.
   *
   * @param now some promises are only there at a time
   */
  public Map<UUID, Instant> at(Collection<UUID> promises, Instant now) {
    Map<UUID, Instant> made = new HashMap<>();
    jdbc.sql(MADE)
        .param("promises", promises.toArray(UUID[]::new))
        .param("at", Moments.at(now))
        .query(row -> {
          made.put(
              Objects.requireNonNull(row.getObject("promise_id", UUID.class)),
              Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class)).toInstant());
        });
    return made;
  }
}
