package homeward.episodes.store;

import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that was recorded about an episode, fact by fact, for reading top to bottom. */
@Component
public class StoryStore {

  private static final String STORY =
      """
      select 'FOUND' as kind, f.id, f.how as code, f.distance as second_code, f.place as words, f.found_by as who,
             f.welfare as more, f.happened_at, f.recorded_at, f.recorded_by, f.supersedes is not null as correction,
             exists (select 1 from episodes.found l where l.supersedes = f.id) as superseded, f.medical as third_code
      from episodes.found f where f.episode_id = :episode
      union all
      select 'RETURNED', r.id, r.place_kind, null, r.place, r.brought_by, null, r.happened_at, r.recorded_at,
             r.recorded_by, r.supersedes is not null,
             exists (select 1 from episodes.returned l where l.supersedes = r.id), null
      from episodes.returned r where r.episode_id = :episode
      union all
      select 'CHECK', c.id, null, null, null, c.seen_by, null, c.happened_at, c.recorded_at, c.recorded_by,
             false, false, null
      from episodes.safe_and_well c where c.episode_id = :episode
      union all
      select 'ENQUIRY', q.id, null, null, q.words, null, null, q.happened_at, q.recorded_at, q.recorded_by,
             false, false, null
      from episodes.enquiry q where q.episode_id = :episode
      union all
      select 'NEWS', n.id, null, null, n.words, n.told_by, null, n.recorded_at, n.recorded_at, n.recorded_by,
             false, false, null
      from episodes.news n where n.episode_id = :episode
      union all
      select case when a.reopened_spell is null then 'NEWS_ANSWERED' else 'REOPENED' end, a.id, null, null, a.reason,
             null, null, a.recorded_at, a.recorded_at, a.recorded_by, false, false, null
      from episodes.news_answer a join episodes.news n on n.id = a.news_id where n.episode_id = :episode
      union all
      select 'CLOSED', c.id, c.ground, null, c.rationale, c.confirmed_by, null, c.happened_at, c.recorded_at,
             c.recorded_by, false, false, null
      from episodes.closure c where c.episode_id = :episode
      union all
      select 'CLOSING_REVIEWED', v.id, null, null, v.finding, null, null, v.recorded_at, v.recorded_at,
             v.recorded_by, false, false, null
      from episodes.closure_review v join episodes.closure c on c.id = v.closure_id where c.episode_id = :episode
      order by recorded_at, id
      """;

  private static final String CHECKS =
      """
      select id, happened_at, seen_by, why_left, while_away, the_return, vulnerability, child_words, injuries,
             offence_against, offence_by, forensic
      from episodes.safe_and_well where episode_id = :episode order by happened_at, id
      """;

  private static final String FOUND =
      """
      select id, happened_at, place, found_by, how, distance, medical, welfare
      from episodes.found_now where episode_id = :episode
      """;

  private static final String RETURNED =
      """
      select id, happened_at, place_kind, place, brought_by from episodes.returned_now where episode_id = :episode
      """;

  private final JdbcClient jdbc;

  StoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One fact. Which fields are null depends on the kind.
   *
   * @param superseded whether a later row corrects it
   */
  public record Fact(
      String kind,
      Codes codes,
      @Nullable String words,
      @Nullable String who,
      @Nullable String more,
      Recorded recorded,
      boolean correction,
      boolean superseded) {}

  /** The codes of a fact, by kind. */
  public record Codes(@Nullable String first, @Nullable String second, @Nullable String third) {}

  /** When it happened, when and by whom it was recorded. Times are UTC. */
  public record Recorded(UUID fact, Instant happened, Instant at, ProfessionalId by) {}

  /** A safe-and-well check in full, question and answer. */
  public record Check(UUID id, List<Asked> answers) {
    /** Keeps its own copy. */
    public Check {
      answers = List.copyOf(answers);
    }
  }

  /** One group of questions with what was said. */
  public record Asked(String about, String words) {}

  /** The finding that stands, for the form that corrects it. */
  public record FoundNow(
      UUID id,
      Instant at,
      String place,
      String by,
      String how,
      String distance,
      String medical,
      String welfare) {}

  /** The return that stands, for the form that corrects it. */
  public record ReturnedNow(
      UUID id, Instant at, String to, @Nullable String place, @Nullable String broughtBy) {}

  /** Every fact in the order it was recorded. */
  public List<Fact> story(EpisodeId episode) {
    return jdbc.sql(STORY)
        .param("episode", episode.value())
        .query((row, number) ->
            new Fact(
                row.getString("kind"),
                new Codes(
                    row.getString("code"),
                    row.getString("second_code"),
                    row.getString("third_code")),
                row.getString("words"),
                row.getString("who"),
                row.getString("more"),
                new Recorded(
                    row.getObject("id", UUID.class),
                    Rows.instant(row, "happened_at"),
                    Rows.instant(row, "recorded_at"),
                    new ProfessionalId(row.getObject("recorded_by", UUID.class))),
                row.getBoolean("correction"),
                row.getBoolean("superseded")))
        .list();
  }

  /** The checks in full, earliest first. */
  public List<Check> checks(EpisodeId episode) {
    return jdbc.sql(CHECKS)
        .param("episode", episode.value())
        .query((row, number) -> {
          List<Asked> asked = new ArrayList<>();
          add(asked, "Why the child left", row.getString("why_left"));
          add(asked, "While away", row.getString("while_away"));
          add(asked, "The return", row.getString("the_return"));
          add(asked, "How safe the child felt", row.getString("vulnerability"));
          add(asked, "In the child's words", row.getString("child_words"));
          add(asked, "Injuries", row.getString("injuries"));
          add(asked, "An offence against the child", row.getString("offence_against"));
          add(asked, "An offence the child may have committed", row.getString("offence_by"));
          add(asked, "What can still be preserved", row.getString("forensic"));
          return new Check(row.getObject("id", UUID.class), asked);
        })
        .list();
  }

  /** The finding that stands; empty when none is recorded. */
  public Optional<FoundNow> foundNow(EpisodeId episode) {
    return jdbc.sql(FOUND)
        .param("episode", episode.value())
        .query((row, number) ->
            new FoundNow(
                row.getObject("id", UUID.class),
                Rows.instant(row, "happened_at"),
                row.getString("place"),
                row.getString("found_by"),
                row.getString("how"),
                row.getString("distance"),
                row.getString("medical"),
                row.getString("welfare")))
        .optional();
  }

  /** The return that stands; empty when none is recorded. */
  public Optional<ReturnedNow> returnedNow(EpisodeId episode) {
    return jdbc.sql(RETURNED)
        .param("episode", episode.value())
        .query((row, number) ->
            new ReturnedNow(
                row.getObject("id", UUID.class),
                Rows.instant(row, "happened_at"),
                row.getString("place_kind"),
                row.getString("place"),
                row.getString("brought_by")))
        .optional();
  }

  private static void add(List<Asked> asked, String about, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      asked.add(new Asked(about, words));
    }
  }
}
