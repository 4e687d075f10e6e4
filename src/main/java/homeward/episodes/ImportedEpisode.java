package homeward.episodes;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.ReportId;
import java.time.Instant;

/**
 * An episode that an import records from its first to its last moment: without owner, promise,
 * handover or alarm. Times are UTC.
 *
 * @param report the imported report
 * @param lastSeen the episode's start
 * @param reportedAt not before last seen
 * @param area the area of the place the child went missing from
 * @param returned how it ended
 */
public record ImportedEpisode(
    EpisodeId id,
    ReportId report,
    ChildId child,
    Instant lastSeen,
    Instant reportedAt,
    AreaId area,
    HistoricReturn returned) {}
