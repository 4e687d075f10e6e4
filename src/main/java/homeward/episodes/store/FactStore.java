package homeward.episodes.store;

import homeward.episodes.Distance;
import homeward.episodes.How;
import homeward.episodes.facts.Medical;
import homeward.episodes.facts.NewCheck;
import homeward.episodes.facts.NewFinding;
import homeward.episodes.facts.NewReturn;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings, returns and safe-and-well checks: added, never changed. */
@Component
public class FactStore {

  private static final String ADD_FOUND =
      """
      insert into episodes.found (id, episode_id, happened_at, place, found_by, how, distance, medical, welfare,
                                  supersedes, form_key, recorded_at, recorded_by, batch_id)
      values (:id, :episode, :at, :place, :foundBy, :how, :distance, :medical, :welfare,
              cast(:supersedes as uuid), cast(:key as uuid), :now, :by, cast(:batch as uuid))
      on conflict do nothing
      """;

  private static final String ADD_RETURNED =
      """
      insert into episodes.returned (id, episode_id, happened_at, place_kind, place, brought_by,
                                     supersedes, form_key, recorded_at, recorded_by, batch_id)
      values (:id, :episode, :at, :kind, cast(:place as text), cast(:broughtBy as text),
              cast(:supersedes as uuid), cast(:key as uuid), :now, :by, cast(:batch as uuid))
      on conflict do nothing
      """;

  private static final String ADD_CHECK =
      """
      insert into episodes.safe_and_well (id, episode_id, happened_at, seen_by, why_left, while_away, the_return,
                                          vulnerability, child_words, injuries, offence_against, offence_by,
                                          forensic, form_key, recorded_at, recorded_by)
      values (:id, :episode, :at, :seenBy, :whyLeft, :whileAway, :theReturn, :vulnerability,
              cast(:childWords as text), cast(:injuries as text), cast(:against as text),
              cast(:offenceBy as text), cast(:forensic as text), :key, :now, :by)
      on conflict do nothing
      """;

  private static final String FOUND_OF_KEY =
      "select id from episodes.found where form_key = :key and episode_id = :episode";

  private static final String RETURNED_OF_KEY =
      "select id from episodes.returned where form_key = :key and episode_id = :episode";

  private static final String CHECK_OF_KEY =
      "select id from episodes.safe_and_well where form_key = :key and episode_id = :episode";

  private final JdbcClient jdbc;

  FactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Who recorded a fact, and when.
   *
   * @param batch the import; null when a person did it
   */
  public record Recording(UUID id, Instant now, ProfessionalId by, @Nullable BatchId batch) {}

  /** Adds a finding; false when another row is in its place. */
  public boolean addFound(EpisodeId episode, NewFinding found, Recording recording) {
    return jdbc.sql(ADD_FOUND)
            .param("id", recording.id())
            .param("episode", episode.value())
            .param("at", Moments.at(found.at()))
            .param("place", found.place())
            .param("foundBy", found.by())
            .param("how", found.how().name())
            .param("distance", found.distance().name())
            .param("medical", found.medical().name())
            .param("welfare", found.welfare())
            .param("supersedes", found.corrects())
            .param("key", recording.batch() == null ? found.formKey() : null)
            .param("now", Moments.at(recording.now()))
            .param("by", recording.by().value())
            .param("batch", recording.batch() == null ? null : recording.batch().value())
            .update()
        == 1;
  }

  /** Adds a return; false when another row is in its place. */
  public boolean addReturned(EpisodeId episode, NewReturn returned, Recording recording) {
    return jdbc.sql(ADD_RETURNED)
            .param("id", recording.id())
            .param("episode", episode.value())
            .param("at", Moments.at(returned.at()))
            .param("kind", returned.to().name())
            .param("place", returned.place())
            .param("broughtBy", returned.broughtBy())
            .param("supersedes", returned.corrects())
            .param("key", recording.batch() == null ? returned.formKey() : null)
            .param("now", Moments.at(recording.now()))
            .param("by", recording.by().value())
            .param("batch", recording.batch() == null ? null : recording.batch().value())
            .update()
        == 1;
  }

  /** Adds a check; false when the same form was sent before. */
  public boolean addCheck(EpisodeId episode, NewCheck check, Recording recording) {
    NewCheck.Account account = check.account();
    NewCheck.Harm harm = check.harm();
    return jdbc.sql(ADD_CHECK)
            .param("id", recording.id())
            .param("episode", episode.value())
            .param("at", Moments.at(check.at()))
            .param("seenBy", check.seenBy())
            .param("whyLeft", account.whyLeft())
            .param("whileAway", account.whileAway())
            .param("theReturn", account.theReturn())
            .param("vulnerability", account.vulnerability())
            .param("childWords", account.childWords())
            .param("injuries", harm.injuries())
            .param("against", harm.offenceAgainst())
            .param("offenceBy", harm.offenceBy())
            .param("forensic", harm.forensic())
            .param("key", check.formKey())
            .param("now", Moments.at(recording.now()))
            .param("by", recording.by().value())
            .update()
        == 1;
  }

  /** The finding made from this form. */
  public Optional<UUID> foundOfKey(EpisodeId episode, UUID key) {
    return ofKey(FOUND_OF_KEY, episode, key);
  }

  /** The return made from this form. */
  public Optional<UUID> returnedOfKey(EpisodeId episode, UUID key) {
    return ofKey(RETURNED_OF_KEY, episode, key);
  }

  /** The check made from this form. */
  public Optional<UUID> checkOfKey(EpisodeId episode, UUID key) {
    return ofKey(CHECK_OF_KEY, episode, key);
  }

  /** A finding for an import, from the little that a source tells. */
  public static NewFinding historic(
      Instant at, @Nullable String place, How how, Distance distance) {
    return new NewFinding(
        at,
        place == null ? "not recorded by the source" : place,
        "not recorded by the source",
        how,
        distance,
        Medical.NOT_KNOWN,
        "not recorded by the source",
        null,
        new UUID(0, 0));
  }

  private Optional<UUID> ofKey(String sql, EpisodeId episode, UUID key) {
    return jdbc.sql(sql)
        .param("key", key)
        .param("episode", episode.value())
        .query(UUID.class)
        .optional();
  }
}
