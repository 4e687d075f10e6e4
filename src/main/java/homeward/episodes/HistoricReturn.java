package homeward.episodes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an imported episode ended.
 *
 * @param foundAt when found, UTC; null when the source does not tell
 * @param returnedAt when returned, UTC; not before found
 * @param place where found, in words; null when the source does not tell
 * @param how by whom found
 * @param distance from home
 */
public record HistoricReturn(
    @Nullable Instant foundAt,
    Instant returnedAt,
    @Nullable String place,
    How how,
    Distance distance) {}
