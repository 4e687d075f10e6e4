package homeward.returninterviews.routing;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.returninterviews.domain.Unanswered;
import homeward.returninterviews.store.ProviderStore;
import homeward.returninterviews.store.ProviderTeamStore;
import homeward.shared.LondonTime;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which teams answer for the providers that the protocol's routes name, and where none does. It
 * tells of no single child, so that no permit is asked for; a {@link Patch} says how far it goes.
 */
@Component
public class ProviderTeams {

  private final ProviderTeamStore store;
  private final ProviderStore providers;
  private final Protocols protocols;
  private final Areas areas;
  private final Clock clock;

  ProviderTeams(
      ProviderTeamStore store,
      ProviderStore providers,
      Protocols protocols,
      Areas areas,
      Clock clock) {
    this.store = store;
    this.providers = providers;
    this.protocols = protocols;
    this.areas = areas;
    this.clock = clock;
  }

  /** Every team in the patch, ended ones too, by provider and then from the oldest on. */
  @Transactional(readOnly = true)
  public List<AnsweringTeam> teams(Patch patch) {
    return store.all(patch.protocolArea()).stream().filter(one -> patch.shows(one.slot())).toList();
  }

  /** The teams of one slot that were not taken back, from the oldest on. */
  @Transactional(readOnly = true)
  public List<AnsweringTeam> teams(ProviderSlot slot) {
    return store.all(slot.protocolArea()).stream().filter(one -> one.slot().equals(slot)).toList();
  }

  /**
   * The providers to whom a route leads today or later, by code: what the protocol calls them, in
   * the order of its routes.
   */
  public Map<String, String> providers(String protocolArea) {
    LocalDate today = LondonTime.day(clock.instant());
    Map<String, String> found = new LinkedHashMap<>();
    versions(protocolArea, today)
        .forEach(protocol -> {
          Map<String, String> words = protocol.routes().providers().value();
          protocol.routes().all().stream()
              .map(Provision::value)
              .filter(route -> route.until() == null || !route.until().isBefore(today))
              .forEach(route ->
                  found.putIfAbsent(
                      route.provider(), words.getOrDefault(route.provider(), route.provider())));
        });
    return found;
  }

  /** Where nobody answers, now or on a day that can be foreseen, in the order of the days. */
  @Transactional(readOnly = true)
  public List<Unanswered.Gap> unanswered(Patch patch) {
    LocalDate today = LondonTime.day(clock.instant());
    return Unanswered.find(
        today,
        changes(patch.protocolArea(), today),
        teams(patch),
        places(patch),
        day -> leads(patch.protocolArea(), day));
  }

  /**
   * Interviews in the patch that wait because no team answers for their provider.
   *
   * @return by provider's code, the London days of the returns; providers without any are left out
   */
  @Transactional(readOnly = true)
  public Map<String, List<LocalDate>> waiting(Patch patch) {
    return store.waiting(patch.areas()).stream()
        .collect(
            Collectors.groupingBy(
                ProviderTeamStore.Waiting::provider,
                Collectors.mapping(one -> LondonTime.day(one.returnedAt()), Collectors.toList())));
  }

  /** What begins or ends after today for these teams, the first to begin on top. */
  @Transactional(readOnly = true)
  public List<AnsweringTeam> changing(List<UUID> teams) {
    return store.changing(teams, LondonTime.day(clock.instant()));
  }

  /** How many interviews a team has that are neither held nor closed. */
  @Transactional(readOnly = true)
  public int openWith(TeamId team) {
    return store.openWith(team);
  }

  /**
   * The team that answers on a day where the slot itself has none: that of the nearest area around,
   * or of the whole protocol area; empty when there is none either.
   */
  @Transactional(readOnly = true)
  public Optional<TeamId> instead(ProviderSlot slot, LocalDate day) {
    List<Area> around = slot.area() == null ? List.of() : areas.upwards(slot.area());
    return providers
        .answering(
            slot.protocolArea(),
            slot.provider(),
            around.stream().map(Area::id).toList(),
            slot.authority(),
            day)
        .map(ProviderStore.Answering::team);
  }

  /** The protocol in force, and those that will be. */
  private List<Protocol> versions(String protocolArea, LocalDate today) {
    return Stream.concat(
            Stream.of(today),
            protocols.firstDays(protocolArea).stream().filter(day -> day.isAfter(today)).sorted())
        .flatMap(day -> protocols.find(protocolArea, day).stream())
        .toList();
  }

  private Set<LocalDate> changes(String protocolArea, LocalDate today) {
    Set<LocalDate> days = new TreeSet<>(protocols.firstDays(protocolArea));
    for (Protocol protocol : versions(protocolArea, today)) {
      protocol
          .routes()
          .all()
          .forEach(route -> {
            days.add(route.value().from());
            LocalDate until = route.value().until();
            if (until != null) {
              days.add(until.plusDays(1));
            }
          });
    }
    return days;
  }

  private List<Unanswered.Leads> leads(String protocolArea, LocalDate day) {
    return protocols.find(protocolArea, day).stream()
        .flatMap(protocol -> protocol.routes().all().stream())
        .map(Provision::value)
        .filter(route -> route.inForce(day))
        .map(route -> new Unanswered.Leads(route.provider(), route.whom().districts()))
        .toList();
  }

  /** The districts routes speak of, and each whole partnership for who lives in none of them. */
  private List<Unanswered.Place> places(Patch patch) {
    List<Unanswered.Place> places = new ArrayList<>();
    patch.districts().stream()
        .filter(area -> areas.upwards(area.id()).size() == 2)
        .map(this::place)
        .forEach(places::add);
    patch.roots().stream().map(this::place).forEach(places::add);
    return places;
  }

  private Unanswered.Place place(Area area) {
    return new Unanswered.Place(
        area.code(),
        area.name(),
        areas.upwards(area.id()).stream().map(Area::id).collect(Collectors.toUnmodifiableSet()));
  }
}
