package homeward.intake;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report in one line. Times are UTC.
 *
 * @param reference short reference to read aloud
 * @param area the area that governs it
 * @param lastSeenAt null when not known
 * @param category MISSING, ABSENT or NEITHER; null while nobody has decided
 * @param joinedTo the first report of the same disappearance; null when this is the first
 * @param decidedAt null while nobody has decided
 */
public record ReportSummary(
    ReportId report,
    ChildId child,
    String reference,
    AreaId area,
    Instant reportedAt,
    @Nullable Instant lastSeenAt,
    @Nullable String category,
    @Nullable ReportId joinedTo,
    @Nullable Instant decidedAt) {}
