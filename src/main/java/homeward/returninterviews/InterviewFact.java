package homeward.returninterviews;

import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact of an interview. Times are UTC.
 *
 * @param happenedAt when it happened
 * @param recordedAt when it was recorded
 * @param by who recorded it
 * @param codes its codes, by kind
 * @param words what was written; null when nothing
 */
public record InterviewFact(
    Kind kind,
    Instant happenedAt,
    Instant recordedAt,
    ProfessionalId by,
    Codes codes,
    @Nullable String words,
    More more) {

  /** The kinds of fact. */
  public enum Kind {
    RETURNED,
    OFFERED,
    ALLOCATED,
    TRIED,
    ACCEPTED,
    DECLINED,
    NOT_POSSIBLE,
    CLOSED,
    HELD,
    LATE
  }

  /**
   * Codes: of an attempt how, answered by, result; of an acceptance how and the place; of an ending
   * and of a lateness the reason. Null where there is none.
   */
  public record Codes(@Nullable String first, @Nullable String second, @Nullable String third) {}

  /**
   * More of it.
   *
   * @param at the due time a return set, when the next attempt is due, or when it is arranged; null
   *     otherwise
   * @param who the service asked, or the interviewer; null otherwise
   */
  public record More(@Nullable Instant at, @Nullable UUID who) {}
}
