package homeward.episodes.store;

import homeward.episodes.EpisodeSummary;
import homeward.protocol.RiskLevel;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Episodes as pages show them. */
@Component
public class EpisodeReadStore {

  private static final String SUMMARY =
      """
      select s.episode_id, s.child_id, s.report_id, s.reference, s.area_id, s.started_at, s.opened_at, s.found_at,
             s.returned_at, s.closed_at, s.owner, s.accepted_at, w.level, a.last_action_at
      from episodes.summaries s
      join episodes.last_action a on a.episode_id = s.episode_id
      left join episodes.watch_now w on w.episode_id = s.episode_id
      where s.episode_id = :episode
      """;

  private static final String OF_CHILD =
      """
      select s.episode_id, s.child_id, s.report_id, s.reference, s.area_id, s.started_at, s.opened_at, s.found_at,
             s.returned_at, s.closed_at, s.owner, s.accepted_at, w.level, a.last_action_at
      from episodes.summaries s
      join episodes.last_action a on a.episode_id = s.episode_id
      left join episodes.watch_now w on w.episode_id = s.episode_id
      where s.child_id in (select m.child_id from children.surviving m
                           join children.surviving n on n.survivor_id = m.survivor_id where n.child_id = :child)
      order by s.started_at desc, s.episode_id
      """;

  private static final String LEVEL =
      "select level from episodes.watch_now where episode_id = :episode";

  private static final String ALARM =
      """
      select extract(epoch from alarm_after)::bigint as alarm_seconds
      from episodes.watch_now where episode_id = :episode
      """;

  private final JdbcClient jdbc;

  EpisodeReadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One episode. */
  public EpisodeSummary summary(EpisodeId episode) {
    return jdbc.sql(SUMMARY)
        .param("episode", episode.value())
        .query(EpisodeReadStore::summary)
        .single();
  }

  /** The child's episodes, latest first, under every id the child ever had. */
  public List<EpisodeSummary> ofChild(ChildId child) {
    return jdbc.sql(OF_CHILD).param("child", child.value()).query(EpisodeReadStore::summary).list();
  }

  /** The risk level decided; null while none is, and for imported episodes. */
  public @Nullable RiskLevel level(EpisodeId episode) {
    return jdbc.sql(LEVEL)
        .param("episode", episode.value())
        .query((row, number) -> Optional.ofNullable(row.getString("level")))
        .optional()
        .flatMap(found -> found)
        .map(RiskLevel::valueOf)
        .orElse(null);
  }

  /** How long it may go without a real action; null for imported episodes. */
  public @Nullable Duration alarmAfter(EpisodeId episode) {
    return jdbc.sql(ALARM)
        .param("episode", episode.value())
        .query((row, number) -> Rows.seconds(row, "alarm_seconds"))
        .optional()
        .orElse(null);
  }

  private static EpisodeSummary summary(ResultSet row, int number) throws SQLException {
    UUID owner = row.getObject("owner", UUID.class);
    String level = row.getString("level");
    return new EpisodeSummary(
        new EpisodeId(row.getObject("episode_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        new ReportId(row.getObject("report_id", UUID.class)),
        row.getString("reference"),
        new AreaId(row.getObject("area_id", UUID.class)),
        new EpisodeSummary.Times(
            Rows.instant(row, "started_at"),
            Rows.instant(row, "opened_at"),
            Rows.instantOrNull(row, "found_at"),
            Rows.instantOrNull(row, "returned_at"),
            Rows.instantOrNull(row, "closed_at"),
            Rows.instant(row, "last_action_at")),
        owner == null ? null : new DeskId(owner),
        Rows.instantOrNull(row, "accepted_at"),
        level == null ? null : RiskLevel.valueOf(level));
  }
}
