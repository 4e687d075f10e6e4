package homeward.intake;

import homeward.protocol.Category;
import homeward.shared.EpisodeId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a named person decided a report to be. Never changed; a later one follows it.
 *
 * @param rationale why, in the decider's words
 * @param otherwiseReason why otherwise than proposed; null when as proposed
 * @param forReview whether it differs from the proposal and is listed for review
 * @param episode the missing episode opened or joined; null unless missing
 * @param joined whether that episode was open already
 * @param by who decided
 * @param at when, UTC
 */
public record Decision(
    UUID id,
    Category category,
    String rationale,
    @Nullable String otherwiseReason,
    boolean forReview,
    @Nullable EpisodeId episode,
    boolean joined,
    ProfessionalId by,
    Instant at) {}
