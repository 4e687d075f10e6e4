package homeward.intake;

import homeward.shared.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report of the same child, missing and absent alike, so that the history is in front of whoever
 * grades (failures: information that raised the risk did not influence the grade). Times are UTC.
 *
 * @param reference short reference to read aloud
 * @param category MISSING, ABSENT or NEITHER; null while nobody has decided
 * @param informant what the informant is to the child, in words; empty when not known
 */
public record EarlierReport(
    ReportId report,
    String reference,
    Instant reportedAt,
    @Nullable Instant lastSeenAt,
    @Nullable String category,
    String informant) {}
