package homeward.returninterviews;

import java.time.Instant;
import java.util.Set;

/**
 * The interview was held.
 *
 * @param at when, UTC
 * @param place where
 * @param company who was with the child, or that the child was alone
 * @param independentBecause why the interviewer is independent of the child's care
 * @param answers other records of the child that the same talk answers; may be empty
 */
public record NewHolding(
    Instant at,
    String place,
    String company,
    String independentBecause,
    Set<InterviewId> answers) {}
