package homeward.children;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something everyone who looks for the child must know, with its source and date.
 *
 * @param id which
 * @param kind what
 * @param note one sentence more; null when there is none
 * @param suppliedBy who said it, in words
 * @param obtainedAt when they said it, UTC
 * @param recordedAt when it was recorded, UTC
 */
public record Marker(
    UUID id,
    MarkerKind kind,
    @Nullable String note,
    String suppliedBy,
    Instant obtainedAt,
    Instant recordedAt) {}
