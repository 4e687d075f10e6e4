package homeward.returninterviews;

import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A section of the interview's form as it stands.
 *
 * @param version what a form is made from
 * @param values what was said, by the question's code; questions without an answer are left out
 * @param questioned phrases that were questioned and kept
 * @param at when it was saved, UTC
 */
public record Kept(
    UUID version,
    Map<String, List<String>> values,
    List<String> questioned,
    ProfessionalId by,
    Instant at) {}
