package homeward.episodes.facts;

import homeward.episodes.Distance;
import homeward.episodes.How;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The child was found, as somebody records it.
 *
 * @param at when found, UTC; after last seen, not after the return, never in the future
 * @param place where, in words
 * @param by by whom, in words
 * @param how came back or was found by whom
 * @param distance from home
 * @param medical whether medical help is needed now
 * @param welfare how the child is, in words
 * @param corrects the finding this corrects, as the form showed it; null for the first
 * @param formKey key of the form, so that sending it twice counts once
 */
public record NewFinding(
    Instant at,
    String place,
    String by,
    How how,
    Distance distance,
    Medical medical,
    String welfare,
    @Nullable UUID corrects,
    UUID formKey) {}
