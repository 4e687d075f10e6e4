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

/** What was done to find the child, and new information. */
@Component
public class NewsStore {

  private static final String ADD_ENQUIRY =
      """
      insert into episodes.enquiry (id, episode_id, happened_at, words, form_key, recorded_at, recorded_by)
      values (:id, :episode, :at, :words, :key, :now, :by)
      on conflict do nothing
      """;

  private static final String ADD_NEWS =
      """
      insert into episodes.news (id, episode_id, words, told_by, on_closed, form_key, recorded_at, recorded_by)
      values (:id, :episode, :words, :toldBy, :onClosed, :key, :now, :by)
      on conflict do nothing
      """;

  private static final String UNANSWERED =
      """
      select n.id from episodes.news n
      where n.episode_id = :episode and n.on_closed
        and not exists (select 1 from episodes.news_answer a where a.news_id = n.id)
      order by n.recorded_at limit 1
      """;

  private static final String ANSWER =
      """
      insert into episodes.news_answer (id, news_id, reopened_spell, reason, form_key, recorded_at, recorded_by)
      values (:id, :news, cast(:spell as uuid), :reason, :key, :now, :by)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  NewsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds what was done; nothing happens when the same form was sent before. */
  public void addEnquiry(
      UUID id,
      EpisodeId episode,
      Instant at,
      String words,
      UUID key,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(ADD_ENQUIRY)
        .param("id", id)
        .param("episode", episode.value())
        .param("at", Moments.at(at))
        .param("words", words)
        .param("key", key)
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** News as somebody told it. */
  public record News(String words, String toldBy, boolean onClosed, UUID key) {}

  /** Adds news; false when the same form was sent before. */
  public boolean addNews(UUID id, EpisodeId episode, News news, Instant now, ProfessionalId by) {
    return jdbc.sql(ADD_NEWS)
            .param("id", id)
            .param("episode", episode.value())
            .param("words", news.words())
            .param("toldBy", news.toldBy())
            .param("onClosed", news.onClosed())
            .param("key", news.key())
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }

  /** The earliest news on the closed episode that waits for an answer. */
  public Optional<UUID> unanswered(EpisodeId episode) {
    return jdbc.sql(UNANSWERED).param("episode", episode.value()).query(UUID.class).optional();
  }

  /**
   * Answers news; false when it was answered before.
   *
   * @param spell the new open time; null when the episode need not be reopened
   */
  public boolean answer(
      UUID id,
      UUID news,
      @Nullable UUID spell,
      String reason,
      UUID key,
      Instant now,
      ProfessionalId by) {
    return jdbc.sql(ANSWER)
            .param("id", id)
            .param("news", news)
            .param("spell", spell)
            .param("reason", reason)
            .param("key", key)
            .param("now", Moments.at(now))
            .param("by", by.value())
            .update()
        == 1;
  }
}
