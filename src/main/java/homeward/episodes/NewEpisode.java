package homeward.episodes;

import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.DeskId;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What opens an episode; which child it is stands in the permit.
 *
 * @param report the report that was decided to be missing
 * @param lastSeen when the child was last seen: the episode's start, UTC
 * @param reportedAt when the child was reported, UTC; not before last seen
 * @param area the area of the place the child went missing from; its protocol governs
 * @param protocolVersion the id of the local protocol in force at the decision
 * @param decidedBy who decided that the child is missing
 * @param owner the desk that is to own it; when {@code decidedBy} works there it is accepted at
 *     once, otherwise it is handed over and climbs until somebody accepts
 * @param batch always null here; imports use {@link HistoricEpisode}
 */
public record NewEpisode(
    ReportId report,
    Instant lastSeen,
    Instant reportedAt,
    AreaId area,
    String protocolVersion,
    ProfessionalId decidedBy,
    DeskId owner,
    @Nullable BatchId batch) {}
