package homeward.episodes.store;

import homeward.episodes.domain.Standing;
import homeward.platform.Moments;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Episodes, the times they are open, and how closely they are watched. */
@Component
public class EpisodeStore {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('episodes:' || cast(:child as text), 0))";

  private static final String ADD =
      """
      insert into episodes.episode (id, reference, report_id, child_id, area_id, started_at, reported_at,
                                    protocol_version, recorded_at, recorded_by, batch_id)
      values (:id, 'E' || lpad(nextval('episodes.reference_number')::text, 6, '0'), :report, :child, :area,
              :started, :reported, :version, :now, :by, cast(:batch as uuid))
      """;

  private static final String ADD_SPELL =
      """
      insert into episodes.open_spell (id, episode_id, child_id, from_at, until_at, recorded_at, recorded_by, batch_id)
      values (:id, :episode, :child, :from, cast(:until as timestamptz), :now, :by, cast(:batch as uuid))
      """;

  private static final String END_SPELL =
      "update episodes.open_spell set until_at = :until where id = :id and until_at is null";

  private static final String ADD_WATCH =
      """
      insert into episodes.watch (id, episode_id, level, alarm_after, check_within, recorded_at, recorded_by,
                                  position)
      values (:id, :episode, cast(:level as text), make_interval(secs => :alarm), make_interval(secs => :check),
              :now, :by,
              (select coalesce(max(w.position), 0) + 1 from episodes.watch w where w.episode_id = :episode))
      """;

  private static final String OPEN_OF_CHILD =
      """
      select e.id, e.started_at from episodes.open_spell s join episodes.episode e on e.id = s.episode_id
      where s.child_id = :child and s.until_at is null
      """;

  private static final String OF_REPORT =
      "select id, started_at from episodes.episode where report_id = :report";

  private static final String CHILD_OF = "select child_id from episodes.episode where id = :id";

  private static final String GET =
      """
      select id, child_id, report_id, reference, area_id, started_at, reported_at, recorded_at, protocol_version
      from episodes.episode where id = :id
      """;

  private static final String STANDING =
      """
      select e.started_at, f.id as found_id, f.happened_at as found_at, r.id as returned_id,
             r.happened_at as returned_at, s.id as spell_id,
             (select max(c.happened_at) from episodes.safe_and_well c where c.episode_id = e.id) as checked_at
      from episodes.episode e
      left join episodes.found_now f on f.episode_id = e.id
      left join episodes.returned_now r on r.episode_id = e.id
      left join episodes.open_spell s on s.episode_id = e.id and s.until_at is null
      where e.id = :id
      """;

  private final JdbcClient jdbc;

  EpisodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The fact that opened an episode. Times are UTC.
   *
   * @param opened when it was opened in the record
   * @param protocolVersion id of the protocol in force when it was opened
   */
  public record Opened(
      EpisodeId id,
      ChildId child,
      ReportId report,
      String reference,
      AreaId area,
      Instant started,
      Instant reported,
      Instant opened,
      String protocolVersion) {}

  /** An episode by id and start. */
  public record Known(EpisodeId id, Instant started) {}

  /** Makes everybody else who changes an episode of this child wait until the transaction ends. */
  public void lock(ChildId child) {
    jdbc.sql(LOCK).param("child", child.value()).query((row, number) -> true).single();
  }

  /** Adds an episode; the reference is made here. */
  public void add(Opened episode, ProfessionalId by, @Nullable BatchId batch) {
    jdbc.sql(ADD)
        .param("id", episode.id().value())
        .param("report", episode.report().value())
        .param("child", episode.child().value())
        .param("area", episode.area().value())
        .param("started", Moments.at(episode.started()))
        .param("reported", Moments.at(episode.reported()))
        .param("version", episode.protocolVersion())
        .param("now", Moments.at(episode.opened()))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /**
   * A time during which an episode is open.
   *
   * @param until when it ended; null while open
   */
  public record Spell(
      UUID id, EpisodeId episode, ChildId child, Instant from, @Nullable Instant until) {}

  /** Adds a time during which an episode is open. */
  public void addSpell(Spell spell, Instant now, ProfessionalId by, @Nullable BatchId batch) {
    jdbc.sql(ADD_SPELL)
        .param("id", spell.id())
        .param("episode", spell.episode().value())
        .param("child", spell.child().value())
        .param("from", Moments.at(spell.from()))
        .param("until", Moments.atOrNull(spell.until()))
        .param("now", Moments.at(now))
        .param("by", by.value())
        .param("batch", batch == null ? null : batch.value())
        .update();
  }

  /** Ends an open time; false when it has ended. */
  public boolean endSpell(UUID spell, Instant until) {
    return jdbc.sql(END_SPELL).param("id", spell).param("until", Moments.at(until)).update() == 1;
  }

  /**
   * From now on the episode is watched so.
   *
   * @param level the risk level's name; null while nobody has decided
   */
  public void addWatch(
      UUID id,
      EpisodeId episode,
      @Nullable String level,
      Duration alarmAfter,
      Duration checkWithin,
      Instant now,
      ProfessionalId by) {
    jdbc.sql(ADD_WATCH)
        .param("id", id)
        .param("episode", episode.value())
        .param("level", level)
        .param("alarm", (double) alarmAfter.toSeconds())
        .param("check", (double) checkWithin.toSeconds())
        .param("now", Moments.at(now))
        .param("by", by.value())
        .update();
  }

  /** The child's open episode; empty when the child is not missing. */
  public Optional<Known> openOf(ChildId child) {
    return jdbc.sql(OPEN_OF_CHILD)
        .param("child", child.value())
        .query(EpisodeStore::known)
        .optional();
  }

  /** The episode a report opened. */
  public Optional<Known> ofReport(ReportId report) {
    return jdbc.sql(OF_REPORT)
        .param("report", report.value())
        .query(EpisodeStore::known)
        .optional();
  }

  /** Which child an episode is about, before anybody has asked for a permit. */
  public Optional<ChildId> childOf(EpisodeId episode) {
    return jdbc.sql(CHILD_OF)
        .param("id", episode.value())
        .query(UUID.class)
        .optional()
        .map(ChildId::new);
  }

  /** The fact that opened an episode. */
  public Opened get(EpisodeId episode) {
    return jdbc.sql(GET)
        .param("id", episode.value())
        .query((row, number) ->
            new Opened(
                new EpisodeId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("reference"),
                new AreaId(row.getObject("area_id", UUID.class)),
                Rows.instant(row, "started_at"),
                Rows.instant(row, "reported_at"),
                Rows.instant(row, "recorded_at"),
                row.getString("protocol_version")))
        .single();
  }

  /** What the episode's facts say now. */
  public Standing standing(EpisodeId episode) {
    return jdbc.sql(STANDING)
        .param("id", episode.value())
        .query((row, number) ->
            new Standing(
                Rows.instant(row, "started_at"),
                fact(row, "found_id", "found_at"),
                fact(row, "returned_id", "returned_at"),
                Rows.instantOrNull(row, "checked_at"),
                row.getObject("spell_id", UUID.class)))
        .single();
  }

  private static Standing.@Nullable Fact fact(ResultSet row, String id, String at)
      throws SQLException {
    UUID known = row.getObject(id, UUID.class);
    return known == null ? null : new Standing.Fact(known, Rows.instant(row, at));
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    return new Known(
        new EpisodeId(row.getObject("id", UUID.class)), Rows.instant(row, "started_at"));
  }
}
