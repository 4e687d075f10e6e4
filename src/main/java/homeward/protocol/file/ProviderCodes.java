package homeward.protocol.file;

import homeward.protocol.ClauseValue.Route;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;

/** Checks that every provider a route names is listed: a misspelt one would reach nobody. */
final class ProviderCodes {

  private ProviderCodes() {}

  static void check(ProtocolFile file, Protocol protocol) {
    for (Provision<Route> route : protocol.routes().all()) {
      String provider = route.value().provider();
      if (!protocol.routes().providers().value().containsKey(provider)) {
        throw new ProtocolFileRefused(
            file.path() + ", clause " + route.clause().id(),
            "the provider '" + provider + "' is not in interview.providers");
      }
    }
  }
}
