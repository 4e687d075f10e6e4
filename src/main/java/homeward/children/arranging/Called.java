package homeward.children.arranging;

import homeward.children.Identity;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import java.time.Instant;

/**
 * Who a child was said to be.
 *
 * @param record its version
 * @param suppliedBy who said so, in words
 * @param obtainedAt when they said it, UTC
 */
public record Called(
    PersonRecordId record,
    Identity identity,
    String suppliedBy,
    Instant obtainedAt,
    ProfessionalId recordedBy) {}
