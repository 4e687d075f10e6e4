package homeward.intake;

import java.time.Instant;

/**
 * Who goes to where the child is thought to be.
 *
 * @param place where, in words
 * @param grounds how that is known, in words
 * @param collectedBy who goes there
 * @param safetyReason why police help is needed; empty when the carer goes alone
 * @param askAt when the control room asks whether the child was there, UTC
 */
public record Collecting(
    String place, String grounds, String collectedBy, String safetyReason, Instant askAt) {}
