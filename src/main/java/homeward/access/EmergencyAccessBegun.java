package homeward.access;

import homeward.shared.ChildId;
import homeward.shared.Happening;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody opened a record in an emergency.
 *
 * @param until when it ends by itself, UTC
 */
public record EmergencyAccessBegun(
    UUID emergency, ChildId child, ProfessionalId professional, Instant until, Instant recordedAt)
    implements Happening {}
