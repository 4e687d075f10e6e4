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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the areas, agencies, teams, desks and people of the demonstration. */
@Component
class Partnership {

  /** Code of the partnership's area and of its local protocol. */
  static final String AREA = "staffordshire-stoke";

  /** One county-wide independent service from then on (Staffordshire select committee 2017). */
  private static final LocalDate ROUTE_FROM = LocalDate.of(2017, 9, 1);

  private static final Map<String, String> DISTRICTS =
      Map.of(
          "stoke", "Stoke",
          "newcastle", "Newcastle",
          "moorlands", "Moorlands",
          "stafford", "Stafford",
          "cannock", "Cannock",
          "south-staffs", "South Staffs",
          "east-staffs", "East Staffs",
          "lichfield", "Lichfield",
          "tamworth", "Tamworth");

  private final Register register;
  private final Accounts accounts;
  private final Professionals professionals;
  private final Routes routes;

  Partnership(Register register, Accounts accounts, Professionals professionals, Routes routes) {
    this.routes = routes;
    this.register = register;
    this.accounts = accounts;
    this.professionals = professionals;
  }

  /** What was set up, by name. */
  record SetUp(
      Area area,
      Area stoke,
      Map<String, AgencyId> agencies,
      Map<String, Team> teams,
      Map<String, Professional> people) {

    Team team(String name) {
      return java.util.Objects.requireNonNull(teams.get(name));
    }

    Professional person(String userName) {
      return java.util.Objects.requireNonNull(people.get(userName));
    }

    AgencyId agency(String name) {
      return java.util.Objects.requireNonNull(agencies.get(name));
    }
  }

  /** Sets it up; everybody gets the same password. */
  @Transactional
  SetUp setUp(String password) {
    Area whole = register.addArea(AREA, "Staffordshire and Stoke-on-Trent", null, AREA);
    Map<String, Area> districts = new HashMap<>();
    DISTRICTS.forEach(
        (code, name) -> districts.put(code, register.addArea(code, name, whole.id(), AREA)));
    Area stoke = java.util.Objects.requireNonNull(districts.get("stoke"));
    Map<String, AgencyId> agencies = agencies();
    Map<String, Team> teams = teams(agencies, whole, stoke);
    desks(whole);
    routes.answers(
        ProviderTeam.everywhere(
            AREA,
            "county-wide-service",
            java.util.Objects.requireNonNull(teams.get(Cast.INTERVIEWS)).id(),
            ROUTE_FROM),
        StandIn.OPERATOR);
    return new SetUp(whole, stoke, agencies, teams, people(agencies, teams, whole, password));
  }

  private Map<String, AgencyId> agencies() {
    return Map.of(
        Cast.POLICE, register.addAgency(Cast.POLICE, AgencyKind.POLICE, StandIn.OPERATOR),
        Cast.COUNCIL, register.addAgency(Cast.COUNCIL, AgencyKind.COUNCIL, StandIn.OPERATOR),
        Cast.PROVIDER, register.addAgency(Cast.PROVIDER, AgencyKind.PROVIDER, StandIn.OPERATOR),
        Cast.SERVICE,
            register.addAgency(Cast.SERVICE, AgencyKind.INTERVIEW_SERVICE, StandIn.OPERATOR));
  }

  private Map<String, Team> teams(Map<String, AgencyId> agencies, Area whole, Area stoke) {
    Map<String, Team> teams = new HashMap<>();
    for (String home : List.of(Cast.HOME, Cast.OTHER_HOME)) {
      teams.put(home, team(agencies, Cast.PROVIDER, stoke, home, TeamKind.HOME));
    }
    teams.put(
        Cast.SOCIAL_WORK,
        team(agencies, Cast.COUNCIL, stoke, Cast.SOCIAL_WORK, TeamKind.SOCIAL_WORK));
    teams.put(
        Cast.INTERVIEWS,
        team(agencies, Cast.SERVICE, whole, Cast.INTERVIEWS, TeamKind.INTERVIEW_SERVICE));
    return teams;
  }

  private Team team(
      Map<String, AgencyId> agencies, String agency, Area area, String name, TeamKind kind) {
    return register.addTeam(
        java.util.Objects.requireNonNull(agencies.get(agency)),
        area.id(),
        name,
        kind,
        "01632 960100",
        StandIn.OPERATOR);
  }

  private void desks(Area whole) {
    register.addDesk(Post.CALL_HANDLER, whole.id(), "Control room", StandIn.OPERATOR);
    register.addDesk(Post.DUTY_INSPECTOR, whole.id(), "Duty inspector", StandIn.OPERATOR);
    register.addDesk(
        Post.FORCE_INCIDENT_MANAGER, whole.id(), "Force incident manager", StandIn.OPERATOR);
    register.addDesk(Post.SENIOR_MANAGER, whole.id(), "Senior manager", StandIn.OPERATOR);
    register.addDesk(Post.MISSING_COORDINATOR, whole.id(), "Missing coordinator", StandIn.OPERATOR);
    register.addDesk(
        Post.SUPERINTENDENT, whole.id(), "Operations superintendent", StandIn.OPERATOR);
  }

  private Map<String, Professional> people(
      Map<String, AgencyId> agencies, Map<String, Team> teams, Area whole, String password) {
    Map<String, Professional> people = new HashMap<>();
    for (SignIn one : Cast.SIGN_INS) {
      AgencyId agency = java.util.Objects.requireNonNull(agencies.get(Cast.agency(one.post())));
      ProfessionalId id =
          register.addProfessional(
              agency, one.name(), one.rank().isEmpty() ? null : one.rank(), StandIn.OPERATOR);
      Team team = teams.get(one.team());
      register.givePost(
          id,
          one.post(),
          team == null ? whole.id() : team.area(),
          team == null ? null : team.id(),
          StandIn.OPERATOR);
      accounts.open(id, one.userName(), password, StandIn.OPERATOR);
      people.put(one.userName(), professionals.find(id).orElseThrow());
    }
    return people;
  }
}
