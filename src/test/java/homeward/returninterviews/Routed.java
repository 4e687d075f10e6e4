package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.AgencyKind;
import homeward.agencies.Areas;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.children.CareStatus;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.returninterviews.duty.InterviewDuty;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.RouteTaken;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.RouteStore;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import homeward.testkit.TestClock;
import homeward.worklist.MyWork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places, services and children of three protocols, and where a return is routed. */
abstract class Routed {

  static final String STAFFORDSHIRE = "staffordshire-stoke";
  static final String BIRMINGHAM = "birmingham-west-midlands";
  static final String STOCKPORT = "stockport-greater-manchester";
  static final Instant LAST_OF_AUGUST = Instant.parse("2017-08-31T22:59:59Z");
  static final Instant FIRST_OF_SEPTEMBER = Instant.parse("2017-08-31T23:00:00Z");
  @Autowired Register register;
  @Autowired Desks desks;
  @Autowired Areas areas;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Routes routes;
  @Autowired InterviewDuty duty;
  @Autowired InterviewStore store;
  @Autowired RouteStore taken;
  @Autowired InterviewReading reading;
  @Autowired MyWork work;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  final String mark = UUID.randomUUID().toString().substring(0, 8);
  @Nullable Professional manager;

  @BeforeEach
  void today() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "stoke, brighter-futures, interview.route.north",
    "moorlands, brighter-futures, interview.route.north",
    "newcastle, brighter-futures, interview.route.north",
    "stafford, brighter-futures, interview.route.north",
    "cannock, placement-team, interview.route.south",
    "south-staffs, placement-team, interview.route.south",
    "east-staffs, placement-team, interview.route.south",
    "lichfield, placement-team, interview.route.south",
    "tamworth, placement-team, interview.route.south"
  })
  void inStaffordshireTheDistrictDecidesUntilTheEndOfAugustAndOneServiceAfterwards(
      String district, String provider, String clause) {
    AreaId home = part(STAFFORDSHIRE, district);
    Team before = service(STAFFORDSHIRE, provider, home, null);
    Team after = service(STAFFORDSHIRE, "county-wide-service", home, null);
    ChildId child = child(home, LocalDate.of(2003, 5, 6));
    assertThat(routed(child, home, LAST_OF_AUGUST)).isEqualTo(before.id() + " " + clause);
    assertThat(routed(child, home, FIRST_OF_SEPTEMBER))
        .isEqualTo(after.id() + " interview.route.county");
  }

  String routed(ChildId child, AreaId from, Instant back) {
    Interview interview = returned(child, from, back);
    RouteTaken route = taken.taken(interview.id()).orElseThrow();
    assertThat(route.how()).isEqualTo(RouteTaken.How.ROUTE);
    assertThat(route.team()).isEqualTo(interview.who().service());
    return route.team() + " " + Objects.requireNonNull(route.clause()).id();
  }

  Interview returned(ChildId child, AreaId from, Instant back) {
    UUID episode = Ids.next(clock.instant());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING, episode, child, from, back, clock.instant(), false));
    return store.ofSubject(episode).orElseThrow();
  }

  AreaId whole(String protocol) {
    return areas
        .byCode(protocol)
        .orElseGet(() -> register.addArea(protocol, protocol, null, protocol))
        .id();
  }

  /** A place of this test's own in a district, or in the whole area. */
  AreaId part(String protocol, @Nullable String district) {
    AreaId within = whole(protocol);
    if (district != null) {
      AreaId root = within;
      within =
          areas
              .byCode(district)
              .orElseGet(() -> register.addArea(district, district, root, protocol))
              .id();
    }
    String code = "part-" + UUID.randomUUID();
    return register.addArea(code, code, within, protocol).id();
  }

  Team service(String protocol, String provider, AreaId area, @Nullable AgencyId authority) {
    Team team = team(area, agency(provider, AgencyKind.INTERVIEW_SERVICE));
    routes.answers(
        new ProviderTeam(
            protocol, provider, area, authority, team.id(), LocalDate.of(2014, 1, 1), null),
        StandIn.OPERATOR);
    return team;
  }

  Team team(AreaId area, AgencyId agency) {
    return register.addTeam(
        agency, area, "Interviews", TeamKind.INTERVIEW_SERVICE, null, StandIn.OPERATOR);
  }

  AgencyId agency(String name, AgencyKind kind) {
    return register.addAgency(name + " " + UUID.randomUUID(), kind, StandIn.OPERATOR);
  }

  Professional person(AreaId area, Post post, @Nullable TeamId team) {
    ProfessionalId id =
        register.addProfessional(
            agency("Agency", AgencyKind.COUNCIL), post.words(), null, StandIn.OPERATOR);
    register.givePost(id, post, area, team, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  ChildId child(AreaId area, LocalDate born) {
    Team home =
        register.addTeam(
            agency("Provider", AgencyKind.PROVIDER),
            area,
            "Home",
            TeamKind.HOME,
            null,
            StandIn.OPERATOR);
    manager = person(area, Post.HOME_MANAGER, home.id());
    return children.add(
        new NewChild(
            new Identity("Example" + UUID.randomUUID(), "Kit", null, born, Sex.FEMALE, null, null),
            Source.professional("key worker", clock.instant().minus(Duration.ofDays(1))),
            area,
            Residence.home(home.id(), area, null, clock.instant().minus(Duration.ofDays(1)))),
        manager);
  }

  void lookedAfter(ChildId child, AgencyId authority) {
    Permit arrange = access.permit(Objects.requireNonNull(manager), child, ChildAction.ARRANGE);
    arrangements.setStatus(
        arrange,
        CareStatus.LOOKED_AFTER,
        authority,
        Source.professional("key worker", clock.instant()));
  }
}
