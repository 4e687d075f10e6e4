package homeward.interventions.domain;

import homeward.protocol.Category;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time missing or absent began. An absence that became missing is one start, missing, from the
 * absence's beginning.
 *
 * @param subject the episode or the absence
 * @param category missing or absent
 * @param startedAt when, UTC
 * @param where whose and where
 * @param fromHistory whether an import brought it
 */
public record Start(
    UUID subject, Category category, Instant startedAt, Where where, boolean fromHistory) {

  /** The order in which starts are counted: by their time, at the same time by their id. */
  public static final Comparator<Start> IN_ORDER =
      Comparator.comparing(Start::startedAt).thenComparing(Start::subject);

  /**
   * Whose start it is, and where.
   *
   * @param child the id under which it was recorded
   * @param area the area of the place the child went missing or was absent from
   * @param place opaque name of that place; null when it is not known
   */
  public record Where(ChildId child, AreaId area, @Nullable String place) {}

  /** The London day on which it counts. */
  public LocalDate day() {
    return LondonTime.day(startedAt);
  }
}
