package homeward.returninterviews.web;

import homeward.children.ChildSummary;
import homeward.returninterviews.routing.RouteTaken;
import homeward.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * What sent an interview where it is, in words.
 *
 * @param words a sentence
 * @param brief for a list: "The county-wide independent service"
 * @param clause the route's clause and the agreement's first day, to be linked; null without one
 * @param href where the clause can be read; null without one
 * @param waits whether a coordinator must choose a service
 * @param authority whom to ring about the child while a service is to be chosen; null when no
 *     authority is known, or a service has the interview
 */
public record RouteView(
    String words,
    String brief,
    @Nullable String clause,
    @Nullable String href,
    boolean waits,
    ChildSummary.@Nullable Named<AgencyId> authority) {

  /**
   * In words.
   *
   * @param team the name of the team asked; empty while none is
   * @param chooser the name of who chose by hand; empty otherwise
   * @param authority the child's authority; null when not known
   */
  static RouteView of(
      RouteTaken taken,
      String team,
      String chooser,
      ChildSummary.@Nullable Named<AgencyId> authority) {
    RouteTaken.ByClause by = taken.clause();
    String says = by == null ? "" : sentence(by.sentence());
    String words =
        switch (taken.how()) {
          case ROUTE -> "Sent to " + team + " by the protocol's route. " + says;
          case BY_HAND ->
              "Sent to " + team + " by " + chooser + ", who gave this reason: " + taken.reason();
          case EARLIER -> "Sent to " + team + ".";
          case NO_ROUTE ->
              "No route of the protocol takes this child, so nobody was asked yet. A coordinator"
                  + " chooses the service. The time runs meanwhile.";
          case NO_TEAM ->
              "The protocol's route names a provider for whom no team works here, so nobody was"
                  + " asked yet. "
                  + says
                  + " A coordinator finds out whether they can, or chooses another service. The time"
                  + " runs meanwhile.";
        };
    return new RouteView(
        words,
        brief(taken),
        by == null ? null : clause(by),
        taken.href().orElse(null),
        taken.waits(),
        taken.waits() ? authority : null);
  }

  /** For a list: the provider, or that somebody must choose. */
  static String brief(RouteTaken taken) {
    RouteTaken.ByClause by = taken.clause();
    return switch (taken.how()) {
      case ROUTE -> by == null ? "" : by.provider();
      case BY_HAND -> "Chosen by a coordinator";
      case EARLIER -> "Sent before routes were kept";
      case NO_ROUTE -> "No route: choose a service";
      case NO_TEAM -> (by == null ? "" : by.provider() + ": ") + "no team, choose a service";
    };
  }

  private static String clause(RouteTaken.ByClause by) {
    String version = by.version();
    String version1 = version.substring(0, version.lastIndexOf('/'));
    return "Clause " + by.id() + ", agreement of " + version1.substring(version1.indexOf('/') + 1);
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
