package homeward.episodes;

import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An episode that an import records: facts only, without owner, promise, handover or alarm.
 *
 * @param report the imported report
 * @param child which child
 * @param lastSeen the episode's start, UTC
 * @param reportedAt when reported, UTC; not before last seen
 * @param area the area of the place the child went missing from
 * @param protocolVersion the id of the local protocol, as the importer names it
 * @param by the operator's stand-in, or whoever uploaded the file
 * @param batch the import
 * @param returned how it ended; null when the source leaves it open. An episode with a return is
 *     recorded as closed, so it may lie before or after any other of the same child
 */
public record HistoricEpisode(
    ReportId report,
    ChildId child,
    Instant lastSeen,
    Instant reportedAt,
    AreaId area,
    String protocolVersion,
    ProfessionalId by,
    BatchId batch,
    @Nullable HistoricReturn returned) {}
