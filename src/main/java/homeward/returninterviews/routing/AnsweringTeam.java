package homeward.returninterviews.routing;

import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team that answers, answered or will answer for a provider, as it is kept.
 *
 * @param id by which it is ended or taken back
 * @param named which team for which provider, from when, until when
 * @param at when it was named, UTC
 * @param by who named it; the operator for what was set up with the area
 */
public record AnsweringTeam(UUID id, ProviderTeam named, Instant at, ProfessionalId by) {

  /** What it answers for. */
  public ProviderSlot slot() {
    return ProviderSlot.of(named);
  }

  /** The team. */
  public TeamId team() {
    return named.team();
  }

  /** The first London day of returns it answers for. */
  public LocalDate from() {
    return named.from();
  }

  /** The first London day it no longer does; null while there is no end. */
  public @Nullable LocalDate until() {
    return named.until();
  }

  /** Whether it answers for returns on this London day. */
  public boolean answers(LocalDate day) {
    return !from().isAfter(day) && !endedBy(day);
  }

  /** Whether it answers no longer on this London day. */
  public boolean endedBy(LocalDate day) {
    LocalDate until = until();
    return until != null && !until.isAfter(day);
  }
}
