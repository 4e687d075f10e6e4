package homeward.returninterviews.routing;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.platform.StartUpNotice;
import homeward.protocol.ClauseValue.Route;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.returninterviews.store.ProviderStore;
import homeward.shared.LondonTime;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says at every start whose interviews a route would send to a provider that has no team. */
@Component
class UnservedProviders implements StartUpNotice {

  private final Areas areas;
  private final Protocols protocols;
  private final ProviderStore providers;
  private final Clock clock;

  UnservedProviders(Areas areas, Protocols protocols, ProviderStore providers, Clock clock) {
    this.areas = areas;
    this.protocols = protocols;
    this.providers = providers;
    this.clock = clock;
  }

  @Override
  public List<String> lines(URI address) {
    LocalDate today = LondonTime.day(clock.instant());
    return areas.all().stream()
        .map(Area::protocolArea)
        .distinct()
        .map(area -> protocols.find(area, today))
        .flatMap(Optional::stream)
        .flatMap(protocol -> unserved(protocol, today))
        .toList();
  }

  private Stream<String> unserved(Protocol protocol, LocalDate today) {
    return protocol.routes().all().stream()
        .map(Provision::value)
        .filter(route -> route.inForce(today))
        .map(Route::provider)
        .distinct()
        .filter(provider -> !providers.served(protocol.version().area(), provider, today))
        .map(provider ->
            "No team does the return interviews of "
                + protocol.routes().providers().value().getOrDefault(provider, provider)
                + " in "
                + protocol.name()
                + ". Each of them stands on the coordinator's list until a service is chosen.");
  }
}
