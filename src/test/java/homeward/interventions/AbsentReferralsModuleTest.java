package homeward.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.intake.AbsenceEvent;
import homeward.interventions.referral.AbsentReferral;
import homeward.interventions.referral.AbsentReferral.Finding;
import homeward.interventions.referral.AbsentReferrals;
import homeward.interventions.referral.Referring;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import homeward.web.FormKey;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.WorklistAction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In the West Midlands every absent child is assessed and referred, and somebody takes it. */
@ModuleTest
class AbsentReferralsModuleTest {

  private static final String WHY = "Fifteen, first time, at a friend's; the family knows them.";

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Desks desks;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired TestDatabase database;
  @Autowired AbsentReferrals referrals;
  @Autowired MyWork work;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;

  private InterventionWorld world;
  private AreaId area;
  private Professional sergeant;
  private Professional inspector;
  private Professional superintendent;
  private Professional coordinator;
  private ChildId child;
  private UUID absence;

  @BeforeEach
  void anAreaOfTheWestMidlands() {
    clock.reset();
    in("birmingham-west-midlands");
    register.addDesk(
        Post.LOCAL_POLICING_SERGEANT, area, "Local policing " + area, StandIn.OPERATOR);
    sergeant = world.police(Post.LOCAL_POLICING_SERGEANT);
    inspector = world.police(Post.DUTY_INSPECTOR);
    superintendent = world.police(Post.SUPERINTENDENT);
    coordinator = world.coordinator;
    absence = Ids.next(clock.instant());
  }

  private void in(String protocol) {
    world =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database, protocol);
    area = world.area;
    child = world.child;
  }

  @Test
  void theFirstAbsenceIsAlreadyReferredAndStandsOnTheRightListsOneAfterTheOther() {
    absent();
    absent();
    assertThat(matters(sergeant)).containsExactly("interventions.refer-absent");
    assertThat(matters(coordinator)).isEmpty();
    assertThat(assess(sergeant, FormKey.fresh())).isInstanceOf(Referring.Done.class);
    assertThat(matters(sergeant)).isEmpty();
    assertThat(matters(coordinator)).containsExactly("interventions.take-absent");
    AbsentReferral.Assessment assessment = Objects.requireNonNull(referral().assessment());
    assertThat(assessment.rationale()).isEqualTo(WHY);
    assertThat(assessment.by()).isEqualTo(sergeant.id());
    assertThat(assessment.acknowledgeBy()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
    FormKey key = FormKey.fresh();
    assertThat(take(coordinator, key)).isInstanceOf(Referring.Done.class);
    assertThat(take(coordinator, key)).isInstanceOf(Referring.Done.class);
    assertThat(take(coordinator, FormKey.fresh()))
        .isEqualTo(new Referring.SomebodyWasFirst(coordinator.id(), clock.instant()));
    assertThat(matters(coordinator)).isEmpty();
  }

  @Test
  void itIsDueADayAfterTheDecisionAlsoInTheNightTheClocksGoForward() {
    clock.set(Instant.parse("2026-03-28T16:00:00Z"));
    absent();
    assertThat(referral().dueAt()).isEqualTo(Instant.parse("2026-03-29T16:00:00Z"));
    assertThat(referral().rules().clauses())
        .containsExactly(
            "telling.absent-child.referred",
            "telling.absent-child.assessed",
            "telling.absent-child.by",
            "telling.absent-child.within");
    assertThat(referrals.clauses(referral()))
        .allSatisfy(
            clause -> assertThat(clause.href()).startsWith("/protocols/birmingham-west-midlands/"));
  }

  @Test
  void whomTheClauseDoesNotNameIsRefusedAndTheRefusalIsRecorded() {
    absent();
    assertThat(assess(superintendent, FormKey.fresh()))
        .isInstanceOfSatisfying(
            Referring.NotThisPost.class,
            not -> {
              assertThat(not.posts()).containsExactly("local-policing-sergeant", "duty-inspector");
              assertThat(not.href()).endsWith("#telling.absent-child.by");
            });
    assertThat(referral().assessment()).isNull();
    assertThat(refusals(superintendent, "not-this-post")).isEqualTo(1);
    assertThatThrownBy(() -> access.permit(coordinator, child, InterventionAction.REFER_ABSENT))
        .isInstanceOf(NotYours.class);
    assertThat(assess(inspector, FormKey.fresh())).isInstanceOf(Referring.Done.class);
    assertThat(assess(sergeant, FormKey.fresh()))
        .isEqualTo(new Referring.SomebodyWasFirst(inspector.id(), clock.instant()));
  }

  @Test
  void onlyTheDeskThatWasToldTakesIt() {
    Professional senior = world.seniorManager;
    absent();
    assess(sergeant, FormKey.fresh());
    assertThat(take(senior, FormKey.fresh())).isInstanceOf(Referring.NotTheDesk.class);
    assertThat(refusals(senior, "not-the-desk")).isEqualTo(1);
    assertThat(matters(coordinator)).containsExactly("interventions.take-absent");
  }

  /**
   * Children placed far from home are absent too; nobody takes a referral that nobody is told of.
   */
  @Test
  void whereTheChildLivesWithoutADeskTheOneOfThePlaceIsTold() {
    InterventionWorld far =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database);
    far.owner()
        .sql("delete from agencies.desk where area_id = :area")
        .param("area", far.area.value())
        .update();
    child = far.child;
    absent();
    register.givePost(
        sergeant.id(), Post.LOCAL_POLICING_SERGEANT, far.area, null, StandIn.OPERATOR);
    Professional now = professionals.find(sergeant.id()).orElseThrow();
    assertThat(assess(now, FormKey.fresh())).isInstanceOf(Referring.Done.class);
    AbsentReferral referral = referrals.of(reads(now), absence).orElseThrow();
    assertThat(Objects.requireNonNull(referral.assessment()).told())
        .isEqualTo(desks.answering(Post.MISSING_COORDINATOR, area).orElseThrow().id());
  }

  @Test
  void whereTheProtocolDoesNotSayItNobodyIsAsked() {
    in("staffordshire-stoke");
    absent();
    assertThat(
            jdbc.sql("select count(*) from interventions.absent_referral where child_id = :child")
                .param("child", child.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void anAbsenceReachesItByBeingPublished() {
    Instant now = clock.instant();
    ReportId report = new ReportId(Ids.next(now));
    transactions.executeWithoutResult(_ -> {
      events.publishEvent(new AbsenceEvent.AbsenceBegan(absence, report, child, area, now, now));
    });
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> matters(sergeant).contains("interventions.refer-absent"));
  }

  /** A message may be delivered late, after a restart for one; the day runs from the decision. */
  @Test
  void itIsDueADayAfterTheDecisionThoughItWasHeardOfLater() {
    Instant decided = clock.instant().minus(Duration.ofHours(20));
    transactions.executeWithoutResult(_ ->
        events.publishEvent(
            new AbsenceEvent.AbsenceBegan(
                absence, new ReportId(Ids.next(decided)), child, area, decided, decided)));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> matters(sergeant).contains("interventions.refer-absent"));
    assertThat(referral().dueAt()).isEqualTo(decided.plus(Duration.ofHours(24)));
  }

  @Test
  void theFormIsOfferedToWhomTheProtocolAndTheDeskLetRecordAndToNobodyElse() {
    Professional senior = world.seniorManager;
    absent();
    assertThat(referrals.mayAssess(reads(sergeant), referral())).isTrue();
    assertThat(referrals.mayAssess(reads(inspector), referral())).isTrue();
    assertThat(referrals.mayAssess(reads(superintendent), referral())).isFalse();
    assertThat(referrals.mayTake(reads(coordinator), referral())).isFalse();
    assess(sergeant, FormKey.fresh());
    assertThat(referrals.mayTake(reads(coordinator), referral())).isTrue();
    assertThat(referrals.mayTake(reads(senior), referral())).isFalse();
    assertThat(referrals.mayAssess(reads(sergeant), referral())).isFalse();
    take(coordinator, FormKey.fresh());
    assertThat(referrals.mayTake(reads(coordinator), referral())).isFalse();
  }

  /** What became due stays due when a later version of the protocol refers nobody any more. */
  @Test
  void whatIsDueCanStillBeDoneWhereTheProtocolRefersNobodyAnyMore() {
    absent();
    world
        .owner()
        .sql("update agencies.area set protocol_area = 'national-minimum' where id = :area")
        .param("area", area.value())
        .update();
    assertThat(referrals.mayAssess(reads(sergeant), referral())).isTrue();
    assertThat(assess(sergeant, FormKey.fresh())).isInstanceOf(Referring.Done.class);
  }

  private Permit reads(Professional who) {
    return access.permit(who, child, InterventionAction.REFERRAL);
  }

  private void absent() {
    Instant now = clock.instant();
    referrals.absent(absence, child, area, now.minus(Duration.ofHours(1)), now);
  }

  private AbsentReferral referral() {
    Permit permit = access.permit(inspector, child, InterventionAction.REFERRAL);
    return referrals.of(permit, absence).orElseThrow();
  }

  private Referring assess(Professional who, FormKey key) {
    return referrals.assess(
        access.permit(who, child, InterventionAction.REFER_ABSENT),
        absence,
        Finding.NOTHING_MORE,
        WHY,
        key);
  }

  private Referring take(Professional who, FormKey key) {
    return referrals.take(access.permit(who, child, InterventionAction.TAKE_ABSENT), absence, key);
  }

  private int refusals(Professional who, String reason) {
    return jdbc.sql(
            "select count(*) from audit.entry where kind = 'REFUSED' and actor = :who and reason = :reason")
        .param("who", who.id().value())
        .param("reason", reason)
        .query(Integer.class)
        .single();
  }

  private List<String> matters(Professional who) {
    return work.of(access.reach(who, WorklistAction.MY_WORK), desks.of(who), Set.of()).stream()
        .map(DueWork::matter)
        .toList();
  }
}
