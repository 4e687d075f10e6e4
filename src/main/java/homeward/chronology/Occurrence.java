package homeward.chronology;

import homeward.chronology.domain.FactKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a child's story, as the module it comes from publishes it.
 *
 * @param at when it happened, UTC
 * @param kind what happened
 * @param codes what is said about it, in codes
 * @param subject the report, absence, episode, interview or other thing it belongs to
 * @param party name of the team or desk it names; null for none
 * @param source on whose word
 */
public record Occurrence(
    Instant at, FactKind kind, Codes codes, UUID subject, @Nullable String party, Source source) {

  /** The codes of a fact, by its kind; null where the kind has none. */
  public record Codes(@Nullable String first, @Nullable String second) {}

  /**
   * On whose word.
   *
   * @param recordedAt when it was recorded, UTC
   * @param by name of who recorded it; null when Homeward itself knows, as of lateness
   * @param agency their agency; null with the name
   * @param fromImport whether an import brought it
   * @param batch the import's reference; null when it has none
   */
  public record Source(
      Instant recordedAt,
      @Nullable String by,
      @Nullable String agency,
      boolean fromImport,
      @Nullable String batch) {}
}
