package homeward.returninterviews;

import homeward.returninterviews.domain.AnsweredBy;
import homeward.returninterviews.domain.AttemptResult;
import homeward.returninterviews.domain.Way;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to reach the child.
 *
 * @param at when, UTC
 * @param words more about it; null when nothing was written
 */
public record NewAttempt(
    Instant at, Way how, AnsweredBy answeredBy, AttemptResult result, @Nullable String words) {}
