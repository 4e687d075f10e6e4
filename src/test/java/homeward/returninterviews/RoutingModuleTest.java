package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
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
import homeward.returninterviews.routing.Sending;
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
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.WorklistAction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The routes of the three protocols send each interview to the team that does it, or say loudly.
 */
@ModuleTest
class RoutingModuleTest {

  private static final String STAFFORDSHIRE = "staffordshire-stoke";
  private static final String BIRMINGHAM = "birmingham-west-midlands";
  private static final String STOCKPORT = "stockport-greater-manchester";
  private static final Instant LAST_OF_AUGUST = Instant.parse("2017-08-31T22:59:59Z");
  private static final Instant FIRST_OF_SEPTEMBER = Instant.parse("2017-08-31T23:00:00Z");

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

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  private @Nullable Professional manager;

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

  @Test
  void aChildWhomAnotherAuthorityPlacedInNewcastleGoesTheSameWay() {
    AreaId home = part(STAFFORDSHIRE, "newcastle");
    Team before = service(STAFFORDSHIRE, "brighter-futures", home, null);
    ChildId child = child(home, LocalDate.of(2003, 5, 6));
    lookedAfter(child, agency("Elsewhere", AgencyKind.COUNCIL));
    assertThat(routed(child, home, LAST_OF_AUGUST))
        .isEqualTo(before.id() + " interview.route.north");
  }

  @Test
  void inBirminghamTheTenthBirthdayDecides() {
    AreaId home = part(BIRMINGHAM, null);
    Team council = service(BIRMINGHAM, "childrens-social-care", home, null);
    Team society = service(BIRMINGHAM, "childrens-society", home, null);
    ChildId child = child(home, LocalDate.of(2016, 3, 3));
    assertThat(routed(child, home, Instant.parse("2026-03-02T23:59:59Z")))
        .isEqualTo(council.id() + " interview.route.young");
    assertThat(routed(child, home, Instant.parse("2026-03-03T00:00:00Z")))
        .isEqualTo(society.id() + " interview.route.society");
  }

  @Test
  void inStockportTheAuthorityThatPlacedAChildInterviewsAndTheHubEverybodyElse() {
    AreaId home = part(STOCKPORT, null);
    AgencyId other = agency("Placing", AgencyKind.COUNCIL);
    AgencyId own = agency("Own", AgencyKind.COUNCIL);
    register.addTeam(own, home, "Social work", TeamKind.SOCIAL_WORK, null, StandIn.OPERATOR);
    Team hub = service(STOCKPORT, "missing-hub", home, null);
    Team theirs = service(STOCKPORT, "placing-authority", home, other);
    ChildId placed = child(home, LocalDate.of(2011, 5, 6));
    lookedAfter(placed, other);
    ChildId ours = child(home, LocalDate.of(2011, 5, 6));
    lookedAfter(ours, own);
    ChildId atHome = child(home, LocalDate.of(2011, 5, 6));
    Instant back = clock.instant();
    assertThat(routed(placed, home, back)).isEqualTo(theirs.id() + " interview.route.placing");
    assertThat(routed(ours, home, back)).isEqualTo(hub.id() + " interview.route.hub");
    assertThat(routed(atHome, home, back)).isEqualTo(hub.id() + " interview.route.hub");
  }

  @Test
  void aRouteToAProviderWithoutATeamIsLoudAndACoordinatorChooses() {
    AreaId home = part(STOCKPORT, null);
    Professional coordinator = coordinator(home);
    Team hub = service(STOCKPORT, "missing-hub", home, null);
    ChildId placed = child(home, LocalDate.of(2011, 5, 6));
    lookedAfter(placed, agency("Unknown council", AgencyKind.COUNCIL));
    Interview interview = returned(placed, home, clock.instant());
    RouteTaken nobody = taken.taken(interview.id()).orElseThrow();
    assertThat(nobody.how()).isEqualTo(RouteTaken.How.NO_TEAM);
    assertThat(Objects.requireNonNull(nobody.clause()).id()).isEqualTo("interview.route.placing");
    assertThat(matters(coordinator)).containsExactly("returninterviews.route");
    assertThat(listed(coordinator)).containsExactly(interview.id());

    FormKey key = FormKey.fresh();
    Permit permit = access.permit(coordinator, placed, InterviewAction.ROUTE);
    String reason = "The placing council asked the hub and pays";
    assertThat(routes.send(permit, interview.id(), hub.id(), reason, key))
        .isEqualTo(new Sending.Sent(hub.id()));
    assertThat(routes.send(permit, interview.id(), hub.id(), reason, key))
        .isEqualTo(new Sending.Sent(hub.id()));
    assertThat(routes.send(permit, interview.id(), hub.id(), reason, FormKey.fresh()))
        .isEqualTo(new Sending.SentMeanwhile(hub.id()));
    RouteTaken chosen = taken.taken(interview.id()).orElseThrow();
    assertThat(chosen.how()).isEqualTo(RouteTaken.How.BY_HAND);
    assertThat(chosen.reason()).isEqualTo(reason);
    assertThat(chosen.by()).isEqualTo(coordinator.id());
    assertThat(matters(coordinator)).isEmpty();
    assertThat(listed(coordinator)).isEmpty();
  }

  @Test
  void onlyACoordinatorChoosesAndTheRefusalIsRecorded() {
    AreaId home = part(STAFFORDSHIRE, "stoke");
    ChildId child = child(home, LocalDate.of(2011, 5, 6));
    Professional inspector = person(home, Post.DUTY_INSPECTOR, null);
    assertThatThrownBy(() -> access.permit(inspector, child, InterviewAction.ROUTE))
        .isInstanceOf(NotYours.class);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where kind = 'REFUSED' and action = 'returninterviews.route' and actor = :who")
                .param("who", inspector.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aChildWhoseDistrictNobodyKnowsHasNoRouteInAugustAndATeamNamedLaterGetsWhatWaits() {
    AreaId whole = whole(STAFFORDSHIRE);
    ChildId child = child(whole, LocalDate.of(2003, 5, 6));
    Interview august = returned(child, whole, LAST_OF_AUGUST);
    assertThat(taken.taken(august.id()).orElseThrow().how()).isEqualTo(RouteTaken.How.NO_ROUTE);
    AreaId home = part(STAFFORDSHIRE, "stafford");
    ChildId waits = child(home, LocalDate.of(2003, 5, 6));
    Interview waiting = returned(waits, home, LAST_OF_AUGUST);
    assertThat(waiting.who().service()).isNull();
    Team team = service(STAFFORDSHIRE, "brighter-futures", home, null);
    assertThat(store.get(waiting.id()).who().service()).isEqualTo(team.id());
    assertThat(taken.taken(waiting.id()).orElseThrow().how()).isEqualTo(RouteTaken.How.ROUTE);
    assertThat(store.get(august.id()).who().service()).isNull();
  }

  @Test
  void aTeamThatEndedAnswersForReturnsBeforeThatDayOnly() {
    AreaId home = part(STAFFORDSHIRE, "tamworth");
    Team old = team(home, agency("Old", AgencyKind.INTERVIEW_SERVICE));
    UUID answers =
        routes.answers(
            new ProviderTeam(
                STAFFORDSHIRE,
                "county-wide-service",
                home,
                null,
                old.id(),
                LocalDate.of(2017, 9, 1),
                null),
            StandIn.OPERATOR);
    routes.end(answers, LocalDate.of(2026, 1, 10));
    ChildId child = child(home, LocalDate.of(2011, 5, 6));
    assertThat(routed(child, home, Instant.parse("2026-01-09T23:59:59Z")))
        .isEqualTo(old.id() + " interview.route.county");
    assertThat(returned(child, home, Instant.parse("2026-01-10T00:00:00Z")).who().service())
        .isNotEqualTo(old.id());
  }

  private String routed(ChildId child, AreaId from, Instant back) {
    Interview interview = returned(child, from, back);
    RouteTaken route = taken.taken(interview.id()).orElseThrow();
    assertThat(route.how()).isEqualTo(RouteTaken.How.ROUTE);
    assertThat(route.team()).isEqualTo(interview.who().service());
    return route.team() + " " + Objects.requireNonNull(route.clause()).id();
  }

  private Interview returned(ChildId child, AreaId from, Instant back) {
    UUID episode = Ids.next(clock.instant());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING, episode, child, from, back, clock.instant(), false));
    return store.ofSubject(episode).orElseThrow();
  }

  private List<String> matters(Professional who) {
    return work.of(access.reach(who, WorklistAction.MY_WORK), desks.of(who), Set.of()).stream()
        .map(DueWork::matter)
        .toList();
  }

  private List<InterviewId> listed(Professional who) {
    return reading.open(access.reach(who, InterviewAction.LIST), Set.of(), false).stream()
        .map(InterviewLine::id)
        .toList();
  }

  private AreaId whole(String protocol) {
    return areas
        .byCode(protocol)
        .orElseGet(() -> register.addArea(protocol, protocol, null, protocol))
        .id();
  }

  /** A place of this test's own in a district, or in the whole area. */
  private AreaId part(String protocol, @Nullable String district) {
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

  private Team service(
      String protocol, String provider, AreaId area, @Nullable AgencyId authority) {
    Team team = team(area, agency(provider, AgencyKind.INTERVIEW_SERVICE));
    routes.answers(
        new ProviderTeam(
            protocol, provider, area, authority, team.id(), LocalDate.of(2014, 1, 1), null),
        StandIn.OPERATOR);
    return team;
  }

  private Team team(AreaId area, AgencyId agency) {
    return register.addTeam(
        agency, area, "Interviews", TeamKind.INTERVIEW_SERVICE, null, StandIn.OPERATOR);
  }

  private AgencyId agency(String name, AgencyKind kind) {
    return register.addAgency(name + " " + UUID.randomUUID(), kind, StandIn.OPERATOR);
  }

  private Professional coordinator(AreaId area) {
    register.addDesk(Post.MISSING_COORDINATOR, area, "Coordinator " + mark, StandIn.OPERATOR);
    return person(area, Post.MISSING_COORDINATOR, null);
  }

  private Professional person(AreaId area, Post post, @Nullable TeamId team) {
    ProfessionalId id =
        register.addProfessional(
            agency("Agency", AgencyKind.COUNCIL), post.words(), null, StandIn.OPERATOR);
    register.givePost(id, post, area, team, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  private ChildId child(AreaId area, LocalDate born) {
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

  private void lookedAfter(ChildId child, AgencyId authority) {
    Permit arrange = access.permit(Objects.requireNonNull(manager), child, ChildAction.ARRANGE);
    arrangements.setStatus(
        arrange,
        CareStatus.LOOKED_AFTER,
        authority,
        Source.professional("key worker", clock.instant()));
  }
}
