package homeward.risk;

import homeward.protocol.RiskLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to grade, raise, lower, confirm or review.
 *
 * @param level the level wished for; the one that stands means confirm or review
 * @param reasons why, in words; never blank
 * @param from the decision the form showed; null when it showed none
 * @param formKey key of the form, so that sending it twice counts once
 */
public record NewGrade(RiskLevel level, String reasons, @Nullable UUID from, UUID formKey) {}
