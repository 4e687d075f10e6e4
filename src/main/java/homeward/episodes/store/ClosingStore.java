package homeward.episodes.store;

import homeward.platform.Moments;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closings and what reviewers found about those by override. */
@Component
public class ClosingStore {

  private static final String ADD =
      """
      insert into episodes.closure (id, episode_id, spell_id, code, ground, confirmed_by, happened_at, rationale,
                                    form_key, recorded_at, recorded_by, batch_id)
      values (:id, :episode, :spell, 'MISSING_PERSON', :ground, cast(:confirmedBy as text), :at,
              cast(:rationale as text), cast(:key as uuid), :now, :by, cast(:batch as uuid))
      on conflict do nothing
      """;

  private static final String OF_KEY =
      "select id from episodes.closure where form_key = :key and episode_id = :episode";

  private static final String TO_REVIEW =
      """
      select c.id, c.recorded_by from episodes.closure c
      where c.episode_id = :episode and c.ground = 'OVERRIDE'
        and not exists (select 1 from episodes.closure_review r where r.closure_id = c.id)
      order by c.recorded_at limit 1
      """;

  private static final String ADD_REVIEW =
      """
      insert into episodes.closure_review (id, closure_id, finding, form_key, recorded_at, recorded_by)
      values (:id, :closure, :finding, :key, :now, :by)
      on conflict do nothing
      """;

  private static final String UNDO = "select episodes.undo(:batch)";

  private final JdbcClient jdbc;

  ClosingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How an episode was closed.
   *
   * @param ground SEEN, SPOKEN_TO, OVERRIDE or HISTORY
   * @param confirmedBy who saw or spoke to the child; null otherwise
   * @param at when; the closing itself for an override
   * @param rationale why, for an override; null otherwise
   * @param key of the form; null for an import
   */
  public record Closure(
      UUID spell,
      String ground,
      @Nullable String confirmedBy,
      Instant at,
      @Nullable String rationale,
      @Nullable UUID key) {}

  /** A closing by override that nobody has reviewed. */
  public record ToReview(UUID closing, ProfessionalId closedBy) {}

  /** Adds a closing; false when that open time was closed before. */
  public boolean add(EpisodeId episode, Closure closure, FactStore.Recording recording) {
    return jdbc.sql(ADD)
            .param("id", recording.id())
            .param("episode", episode.value())
            .param("spell", closure.spell())
            .param("ground", closure.ground())
            .param("confirmedBy", closure.confirmedBy())
            .param("at", Moments.at(closure.at()))
            .param("rationale", closure.rationale())
            .param("key", closure.key())
            .param("now", Moments.at(recording.now()))
            .param("by", recording.by().value())
            .param("batch", recording.batch() == null ? null : recording.batch().value())
            .update()
        == 1;
  }

  /** The closing made from this form. */
  public Optional<UUID> ofKey(EpisodeId episode, UUID key) {
    return jdbc.sql(OF_KEY)
        .param("key", key)
        .param("episode", episode.value())
        .query(UUID.class)
        .optional();
  }

  /** The earliest closing by override that waits for its review. */
  public Optional<ToReview> toReview(EpisodeId episode) {
    return jdbc.sql(TO_REVIEW)
        .param("episode", episode.value())
        .query((row, number) ->
            new ToReview(
                row.getObject("id", UUID.class),
                new ProfessionalId(row.getObject("recorded_by", UUID.class))))
        .optional();
  }

  /** Adds what a reviewer found; false when it was reviewed before. */
  public boolean addReview(
      UUID id, UUID closing, String finding, UUID key, Instant now, ProfessionalId by) {
    return jdbc.sql(ADD_REVIEW)
            .param("id", id)
            .param("closure", closing)
            .param("finding", finding)
            .param("key", key)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Takes back what an import recorded; the number of episodes that were removed. */
  public int undo(UUID batch) {
    return jdbc.sql(UNDO).param("batch", batch).query(Integer.class).single();
  }
}
