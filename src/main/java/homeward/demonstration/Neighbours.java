package homeward.demonstration;

import homeward.agencies.AgencyKind;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.agencies.signin.Accounts;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.Routes;
import homeward.shared.AgencyId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the small partnerships beside the first, each with its agencies, desks and people. */
@Component
class Neighbours {

  private static final String PHONE = "01632 960200";

  private final Register register;
  private final Accounts accounts;
  private final Professionals professionals;
  private final Routes routes;

  Neighbours(Register register, Accounts accounts, Professionals professionals, Routes routes) {
    this.register = register;
    this.accounts = accounts;
    this.professionals = professionals;
    this.routes = routes;
  }

  /** What was set up: the area, the agencies by name, the teams by kind, one person a post. */
  record SetUp(
      Area area,
      Map<String, AgencyId> agencies,
      Map<TeamKind, Team> teams,
      Map<Post, Professional> people) {

    Team team(TeamKind kind) {
      return Objects.requireNonNull(teams.get(kind));
    }

    Professional person(Post post) {
      return Objects.requireNonNull(people.get(post));
    }

    AgencyId agency(String name) {
      return Objects.requireNonNull(agencies.get(name));
    }
  }

  /** Sets one up; everybody who signs in gets the same password. */
  @Transactional
  SetUp setUp(Neighbour one, String password) {
    Area area = register.addArea(one.area(), one.name(), null, one.area());
    Map<String, AgencyId> agencies = agencies(one.agencies());
    Map<TeamKind, Team> teams = teams(one.agencies(), agencies, area);
    desks(one, area);
    routes.answers(
        ProviderTeam.everywhere(
            one.area(),
            one.provider(),
            Objects.requireNonNull(teams.get(TeamKind.INTERVIEW_SERVICE)).id(),
            one.routeFrom()),
        StandIn.OPERATOR);
    Map<Post, Professional> people = new EnumMap<>(Post.class);
    for (Neighbour.Player player : one.players()) {
      AgencyId agency = Objects.requireNonNull(agencies.get(one.agency(player.post())));
      TeamKind kind = teamOf(player.post());
      Team team = kind == null ? null : teams.get(kind);
      Professional person = person(player, agency, area, team);
      people.put(player.post(), person);
      if (!player.user().isEmpty()) {
        accounts.open(person.id(), one.prefix() + player.user(), password, StandIn.OPERATOR);
      }
    }
    if (!one.young().isEmpty()) {
      young(one, area, agencies, people);
    }
    return new SetUp(area, agencies, teams, people);
  }

  /** The council's own team for younger children, run by its coordinator. */
  private void young(
      Neighbour one, Area area, Map<String, AgencyId> agencies, Map<Post, Professional> people) {
    Team team =
        team(agencies.get(one.agencies().council()), area, one.young(), TeamKind.INTERVIEW_SERVICE);
    routes.answers(
        ProviderTeam.everywhere(one.area(), "childrens-social-care", team.id(), one.routeFrom()),
        StandIn.OPERATOR);
    Professional coordinator = Objects.requireNonNull(people.get(Post.HUB_COORDINATOR));
    for (Post post : List.of(Post.INTERVIEW_SERVICE_MANAGER, Post.INTERVIEWER)) {
      register.givePost(coordinator.id(), post, area.id(), team.id(), StandIn.OPERATOR);
    }
  }

  private Map<String, AgencyId> agencies(Neighbour.Agencies names) {
    Map<String, AgencyId> agencies = new HashMap<>();
    agencies.put(
        names.police(), register.addAgency(names.police(), AgencyKind.POLICE, StandIn.OPERATOR));
    agencies.put(
        names.council(), register.addAgency(names.council(), AgencyKind.COUNCIL, StandIn.OPERATOR));
    agencies.put(
        names.provider(),
        register.addAgency(names.provider(), AgencyKind.PROVIDER, StandIn.OPERATOR));
    agencies.computeIfAbsent(
        names.service(),
        name -> register.addAgency(name, AgencyKind.INTERVIEW_SERVICE, StandIn.OPERATOR));
    return agencies;
  }

  private Map<TeamKind, Team> teams(
      Neighbour.Agencies names, Map<String, AgencyId> agencies, Area area) {
    Map<TeamKind, Team> teams = new EnumMap<>(TeamKind.class);
    teams.put(
        TeamKind.HOME, team(agencies.get(names.provider()), area, names.home(), TeamKind.HOME));
    teams.put(
        TeamKind.SOCIAL_WORK,
        team(
            agencies.get(names.council()),
            area,
            "Children in care team, " + names.council(),
            TeamKind.SOCIAL_WORK));
    teams.put(
        TeamKind.INTERVIEW_SERVICE,
        team(agencies.get(names.service()), area, names.interviews(), TeamKind.INTERVIEW_SERVICE));
    return teams;
  }

  private Team team(@Nullable AgencyId agency, Area area, String name, TeamKind kind) {
    return register.addTeam(
        Objects.requireNonNull(agency), area.id(), name, kind, PHONE, StandIn.OPERATOR);
  }

  private void desks(Neighbour one, Area area) {
    String force = ", " + one.agencies().police();
    register.addDesk(Post.CALL_HANDLER, area.id(), "Control room" + force, StandIn.OPERATOR);
    register.addDesk(Post.DUTY_INSPECTOR, area.id(), "Duty inspector" + force, StandIn.OPERATOR);
    register.addDesk(
        Post.FORCE_INCIDENT_MANAGER, area.id(), "Force incident manager" + force, StandIn.OPERATOR);
    String council = ", " + one.agencies().council();
    register.addDesk(Post.SENIOR_MANAGER, area.id(), "Senior manager" + council, StandIn.OPERATOR);
    register.addDesk(
        Post.MISSING_COORDINATOR, area.id(), "Missing coordinator" + council, StandIn.OPERATOR);
    register.addDesk(
        Post.SUPERINTENDENT, area.id(), "Operations superintendent" + force, StandIn.OPERATOR);
  }

  private Professional person(
      Neighbour.Player player, AgencyId agency, Area area, @Nullable Team team) {
    ProfessionalId id =
        register.addProfessional(
            agency,
            player.name(),
            player.rank().isEmpty() ? null : player.rank(),
            StandIn.OPERATOR);
    register.givePost(
        id, player.post(), area.id(), team == null ? null : team.id(), StandIn.OPERATOR);
    if (player.post() == Post.HUB_COORDINATOR) {
      // One person for both: the partnership is small.
      register.givePost(id, Post.MISSING_COORDINATOR, area.id(), null, StandIn.OPERATOR);
    }
    return professionals.find(id).orElseThrow();
  }

  /** The team people of a post work in; null for posts of the whole area. */
  private static @Nullable TeamKind teamOf(Post post) {
    return switch (post) {
      case CARE_WORKER, HOME_MANAGER -> TeamKind.HOME;
      case SOCIAL_WORKER, TEAM_MANAGER -> TeamKind.SOCIAL_WORK;
      case INTERVIEWER, INTERVIEW_SERVICE_MANAGER -> TeamKind.INTERVIEW_SERVICE;
      default -> null;
    };
  }
}
