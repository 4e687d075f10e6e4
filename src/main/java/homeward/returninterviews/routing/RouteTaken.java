package homeward.returninterviews.routing;

import homeward.protocol.ClauseRef;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What sent an interview where it is, or why no service could be asked yet.
 *
 * @param clause the route's clause; null when no route named a provider
 * @param reason why a coordinator chose this team; null when a route named it
 * @param team the team asked; null while none could be
 * @param at when it was asked or found that none could be, UTC
 * @param by Homeward itself, or who chose
 */
public record RouteTaken(
    How how,
    @Nullable ByClause clause,
    @Nullable String reason,
    @Nullable TeamId team,
    Instant at,
    ProfessionalId by) {

  /** What sent it. */
  public enum How {
    /** A route of the local protocol. */
    ROUTE,
    /** A coordinator chose. */
    BY_HAND,
    /** No route takes the child. */
    NO_ROUTE,
    /** A route names a provider, but no team is named that does its interviews. */
    NO_TEAM,
    /** It was sent before the protocol's routes were followed. */
    EARLIER
  }

  /**
   * The clause, as it stood then.
   *
   * @param provider what the protocol calls the provider
   * @param id the clause's id
   * @param sentence what it says
   * @param version the protocol's version
   */
  public record ByClause(String provider, String id, String sentence, String version) {

    /** Where the clause can be read as it was then. */
    public String href() {
      return ClauseRef.href(version, id);
    }
  }

  /** Where the route's clause can be read; empty when no route named a provider. */
  public Optional<String> href() {
    return Optional.ofNullable(clause).map(ByClause::href);
  }

  /** Whether a coordinator must choose a service. */
  public boolean waits() {
    return how == How.NO_ROUTE || how == How.NO_TEAM;
  }
}
