package homeward.children;

import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answered part of the information sheet, as the reader may see it: an address not to be
 * divulged is already masked.
 *
 * @param id the fact, which is also its version
 * @param section which part
 * @param values answers by {@link SheetField#code()}; a question without an answer is left out
 * @param supplied who said it and when it was obtained
 * @param recordedAt when it was recorded, UTC
 * @param recordedBy by whom
 * @param confirmed when somebody last said that it is still right; null when nobody has
 */
public record SheetFact(
    UUID id,
    SheetSection section,
    Map<String, String> values,
    Source supplied,
    Instant recordedAt,
    ProfessionalId recordedBy,
    @Nullable Confirmed confirmed) {

  public SheetFact {
    values = Map.copyOf(values);
  }

  /**
   * Somebody said that it is still right.
   *
   * @param at when, UTC
   * @param by who
   */
  public record Confirmed(Instant at, ProfessionalId by) {}

  /** The answer to a question; empty text when there is none. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
