package homeward.episodes.facts;

import homeward.shared.DeskId;
import java.time.Instant;
import java.util.UUID;

/**
 * The handover form: no episode moves without it.
 *
 * @param to the desk that is to own the episode
 * @param known what is known
 * @param stillOpen what is still to be done or found out
 * @param risk the risk in words
 * @param nextReview when it is to be looked at again, UTC
 * @param formKey key of the form, so that sending it twice counts once
 */
public record NewHandover(
    DeskId to, String known, String stillOpen, String risk, Instant nextReview, UUID formKey) {}
