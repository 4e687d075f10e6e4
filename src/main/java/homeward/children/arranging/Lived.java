package homeward.children.arranging;

import homeward.children.Residence;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a child lived from a time on, as somebody said.
 *
 * @param id its version
 * @param residence the address masked as far as the reader needs
 * @param suppliedBy who said so, in words
 * @param recordedAt when it was recorded, UTC
 */
public record Lived(
    UUID id,
    Residence residence,
    String suppliedBy,
    Instant recordedAt,
    ProfessionalId recordedBy) {}
