package homeward.episodes.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The child returned, as somebody records it.
 *
 * @param at when returned, UTC; after last seen, not before found, never in the future
 * @param to home, placement or another arranged safe place
 * @param place which other safe place, in words; null otherwise
 * @param broughtBy who brought the child; null when alone or not known
 * @param corrects the return this corrects, as the form showed it; null for the first
 * @param formKey key of the form, so that sending it twice counts once
 */
public record NewReturn(
    Instant at,
    ReturnedTo to,
    @Nullable String place,
    @Nullable String broughtBy,
    @Nullable UUID corrects,
    UUID formKey) {}
