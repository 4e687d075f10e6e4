package homeward.returninterviews.duty;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.agencies.Desk;
import homeward.agencies.Desks;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.protocol.Protocol;
import homeward.protocol.Protocols;
import homeward.protocol.Provision;
import homeward.protocol.routing.RouteFacts;
import homeward.returninterviews.Interview;
import homeward.returninterviews.store.ProviderStore;
import homeward.returninterviews.store.RouteStore;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.Birth;
import homeward.shared.DeskId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * To which team the routes of the local protocol send an interview. The protocol is that of the
 * place the child went missing from, on the day of the return; the district is where the child
 * lives, or that place when the child lives elsewhere.
 */
@Component
public class Routing {

  /** Who chooses a service when no route reaches one, whoever of them has a desk (local choice). */
  private static final List<Post> CHOOSE =
      List.of(
          Post.MISSING_COORDINATOR, Post.HUB_COORDINATOR, Post.SENIOR_MANAGER, Post.DUTY_INSPECTOR);

  private final RouteStore routes;
  private final ProviderStore providers;
  private final Protocols protocols;
  private final Areas areas;
  private final Desks desks;
  private final Register register;
  private final Clock clock;

  Routing(
      RouteStore routes,
      ProviderStore providers,
      Protocols protocols,
      Areas areas,
      Desks desks,
      Register register,
      Clock clock) {
    this.routes = routes;
    this.providers = providers;
    this.protocols = protocols;
    this.areas = areas;
    this.desks = desks;
    this.register = register;
    this.clock = clock;
  }

  /**
   * Where the routes lead.
   *
   * @param version the local protocol that was asked
   * @param named the provider a route names; null when no route takes the child
   * @param team the team that does the provider's interviews; null when there is none
   */
  public record Led(
      String version, RouteStore.@Nullable Named named, ProviderStore.@Nullable Answering team) {}

  /** Where the routes lead after the child's return. */
  public Led of(Interview interview, Instant returnedAt) {
    Area from = areas.get(interview.area());
    LocalDate day = LondonTime.day(returnedAt);
    Protocol protocol =
        protocols
            .find(from.protocolArea(), day)
            .orElseGet(
                () -> protocols.inForce(from.protocolArea(), LondonTime.day(clock.instant())));
    RouteStore.Facts child = routes.facts(interview.child());
    List<Area> around = around(child.area(), from);
    Birth birth = child.birth();
    RouteFacts facts =
        new RouteFacts(
            district(around),
            birth == null ? null : birth.age(day),
            child.lookedAfter(),
            child.lookedAfter() && placedByAnother(child.authority(), from.protocolArea()));
    Optional<Provision<String>> provider = protocol.routes().provider(facts, day);
    if (provider.isEmpty()) {
      return new Led(protocol.version().id(), null, null);
    }
    String code = provider.get().value();
    String words = protocol.routes().providers().value().getOrDefault(code, code);
    return new Led(
        protocol.version().id(),
        new RouteStore.Named(provider.get(), words),
        providers
            .answering(
                from.protocolArea(),
                code,
                around.stream().map(Area::id).toList(),
                child.authority(),
                day)
            .orElse(null));
  }

  /** The desk that chooses a service when no route reaches one; null when the area has none. */
  public @Nullable DeskId chooses(AreaId area) {
    return CHOOSE.stream()
        .flatMap(post -> desks.answering(post, area).stream())
        .map(Desk::id)
        .findFirst()
        .orElse(null);
  }

  private List<Area> around(@Nullable AreaId lives, Area from) {
    if (lives != null) {
      List<Area> around = areas.upwards(lives);
      if (around.getFirst().protocolArea().equals(from.protocolArea())) {
        return around;
      }
    }
    return areas.upwards(from.id());
  }

  /** The part of the partnership; null when only the whole partnership is known. */
  private static @Nullable String district(List<Area> around) {
    return around.size() < 2 ? null : around.get(around.size() - 2).code();
  }

  /**
   * Whether the authority works in none of the protocol's areas; one nobody named counts as own.
   */
  private boolean placedByAnother(@Nullable AgencyId authority, String protocolArea) {
    if (authority == null) {
      return false;
    }
    return Stream.of(TeamKind.SOCIAL_WORK, TeamKind.OFFICE, TeamKind.INTERVIEW_SERVICE)
        .flatMap(kind -> register.teams(kind).stream())
        .filter(team -> team.agency().equals(authority))
        .map(Team::area)
        .noneMatch(area -> areas.get(area).protocolArea().equals(protocolArea));
  }
}
