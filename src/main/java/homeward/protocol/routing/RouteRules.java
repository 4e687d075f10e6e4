package homeward.protocol.routing;

import homeward.protocol.ClauseValue.Checklist;
import homeward.protocol.ClauseValue.Route;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who holds return interviews. Routes are dated, so that a change of provider is data. */
public final class RouteRules {

  private final Protocol protocol;

  /** The rules of this protocol. */
  public RouteRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** The providers that routes name: codes and words. */
  public Provision<Map<String, String>> providers() {
    Provision<Checklist> list = protocol.provision("interview.providers", Checklist.class);
    return new Provision<>(list.value().items(), list.clause());
  }

  /** Every route, in the order in which they are tried. */
  public List<Provision<Route>> all() {
    return protocol.all(Route.class);
  }

  /**
   * Who holds the interview of this child: the first route that takes them.
   *
   * @param returned the London day of the return
   * @return the provider's code with the route's clause; empty when no route takes the child, which
   *     somebody must then decide
   */
  public Optional<Provision<String>> provider(RouteFacts child, LocalDate returned) {
    return all().stream()
        .filter(route -> route.value().takes(child, returned))
        .findFirst()
        .map(route -> new Provision<>(route.value().provider(), route.clause()));
  }
}
