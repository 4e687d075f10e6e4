package homeward.returninterviews;

import homeward.returninterviews.domain.Way;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The child accepted, and chose when, where and how.
 *
 * @param at when the child accepted, UTC
 * @param arrangedAt when it is to be, UTC
 * @param place where
 * @param words what else the child asked for; null when nothing
 */
public record NewAcceptance(
    Instant at, Instant arrangedAt, String place, Way how, @Nullable String words) {}
