package homeward.episodes.store;

import homeward.episodes.HistoricReturn;
import homeward.episodes.ImportedEpisode;
import homeward.platform.ManyRows;
import homeward.platform.Moments;
import homeward.shared.BatchId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** Episodes of an import in PostgreSQL, many rows at once. */
@Component
public class EpisodeImportStore {

  private static final String EPISODE =
      """
      insert into episodes.episode (id, reference, report_id, child_id, area_id, started_at, reported_at,
                                    protocol_version, recorded_at, recorded_by, batch_id)
      values (:episode, 'E' || lpad(nextval('episodes.reference_number')::text, 6, '0'), :report, :child, :area,
              :started, :reported, 'from history', :now, :by, :batch)
      """;

  private static final String SPELL =
      """
      insert into episodes.open_spell (id, episode_id, child_id, from_at, until_at, recorded_at, recorded_by, batch_id)
      values (:spell, :episode, :child, :reported, greatest(cast(:returned as timestamptz), cast(:reported as timestamptz)), :now, :by, :batch)
      """;

  private static final String FOUND =
      """
      insert into episodes.found (id, episode_id, happened_at, place, found_by, how, distance, medical, welfare,
                                  recorded_at, recorded_by, batch_id)
      values (:id, :episode, :found, :place, 'not recorded by the source', :how, :distance, 'NOT_KNOWN',
              'not recorded by the source', :now, :by, :batch)
      """;

  private static final String RETURNED =
      """
      insert into episodes.returned (id, episode_id, happened_at, place_kind, recorded_at, recorded_by, batch_id)
      values (:id, :episode, :returned, 'NOT_KNOWN', :now, :by, :batch)
      """;

  private static final String CLOSED =
      """
      insert into episodes.closure (id, episode_id, spell_id, code, ground, happened_at, recorded_at, recorded_by,
                                    batch_id)
      values (:id, :episode, :spell, 'MISSING_PERSON', 'HISTORY', :returned, :now, :by, :batch)
      """;

  private final ManyRows many;

  EpisodeImportStore(ManyRows many) {
    this.many = many;
  }

  /** Adds episodes with how they ended. */
  public void add(List<ImportedEpisode> episodes, Instant now, ProfessionalId by, BatchId batch) {
    List<MapSqlParameterSource> all = new ArrayList<>();
    List<MapSqlParameterSource> found = new ArrayList<>();
    for (ImportedEpisode episode : episodes) {
      HistoricReturn returned = episode.returned();
      MapSqlParameterSource row =
          new MapSqlParameterSource()
              .addValue("id", Ids.next(now))
              .addValue("spell", Ids.next(now))
              .addValue("episode", episode.id().value())
              .addValue("report", episode.report().value())
              .addValue("child", episode.child().value())
              .addValue("area", episode.area().value())
              .addValue("started", Moments.at(episode.lastSeen()))
              .addValue("reported", Moments.at(episode.reportedAt()))
              .addValue("returned", Moments.at(returned.returnedAt()))
              .addValue("now", Moments.at(now))
              .addValue("by", by.value())
              .addValue("batch", batch.value());
      all.add(row);
      Instant foundAt = returned.foundAt();
      if (foundAt != null) {
        String place = returned.place();
        found.add(
            row.addValue("found", Moments.at(foundAt))
                .addValue("place", place == null ? "not recorded by the source" : place)
                .addValue("how", returned.how().name())
                .addValue("distance", returned.distance().name()));
      }
    }
    many.write(EPISODE, all);
    many.write(SPELL, all);
    many.write(FOUND, found);
    many.write(RETURNED, all);
    many.write(CLOSED, all);
  }
}
