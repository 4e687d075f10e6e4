package homeward.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import homeward.episodes.EpisodeWorld;
import homeward.protocol.RiskLevel;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
@Import(EpisodeWorld.class)
class RisksModuleTest {

  @Autowired private EpisodeWorld world;
  @Autowired private Risks risks;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private EpisodeWorld.@Nullable Place made;

  @BeforeEach
  void aFreshPlace() {
    clock.reset();
    made = world.place();
  }

  @Test
  void anOpenedEpisodeIsProposedALevelWithItsClauses() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    StoredProposal proposal =
        risks
            .proposal(world.permit(place().inspector(), child, RiskAction.READ), episode)
            .orElseThrow();
    assertThat(proposal.clauses()).isNotEmpty();
    assertThat(proposal.protocolVersion()).startsWith("staffordshire-stoke/");
    assertThat(matters(child)).containsExactly("risk.grade");
  }

  @Test
  void aCallHandlerDoesNotGiveTheFirstLevelAndTheAuditKnows() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    assertThat(decide(place().callHandler(), child, episode, RiskLevel.HIGH, null))
        .isInstanceOfSatisfying(
            GradeAnswer.Refused.class,
            refused -> assertThat(refused.who()).contains("duty-inspector"));
    assertThat(
            jdbc.sql("select reason from audit.entry where actor = :who and kind = 'REFUSED'")
                .param("who", place().callHandler().id().value())
                .query((row, number) -> row.getString("reason"))
                .list())
        .containsExactly("risk.first.decide");
  }

  @Test
  void aLevelBelowTheProposalIsListedForReview() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    RiskLevel proposed =
        risks
            .proposal(world.permit(place().inspector(), child, RiskAction.READ), episode)
            .orElseThrow()
            .level();
    RiskDecision decision = graded(place().inspector(), child, episode, RiskLevel.LOW, null);
    assertThat(decision.belowProposal()).isEqualTo(proposed != RiskLevel.LOW);
    assertThat(matters(child))
        .containsExactly(proposed == RiskLevel.LOW ? "risk.review" : "risk.review-lower");
  }

  @Test
  void theInspectorCorrectsAWrongFirstGradingButOnlyASuperintendentLowersLater() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    RiskDecision first = graded(place().inspector(), child, episode, RiskLevel.HIGH, null);
    RiskDecision medium = graded(place().inspector(), child, episode, RiskLevel.MEDIUM, first.id());
    RiskDecision high = graded(place().inspector(), child, episode, RiskLevel.HIGH, medium.id());
    assertThat(decide(place().inspector(), child, episode, RiskLevel.MEDIUM, high.id()))
        .isInstanceOf(GradeAnswer.Refused.class);
    assertThat(graded(place().superintendent(), child, episode, RiskLevel.MEDIUM, high.id()).kind())
        .isEqualTo(RiskDecision.Kind.LOWERED);
  }

  @Test
  void anyoneOnTheCaseRaisesAndASupervisorConfirms() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    RiskDecision first = graded(place().inspector(), child, episode, RiskLevel.MEDIUM, null);
    RiskDecision raised = graded(place().carer(), child, episode, RiskLevel.HIGH, first.id());
    assertThat(raised.provisional()).isTrue();
    assertThat(matters(child)).containsExactly("risk.confirm");
    assertThat(level(child)).isEqualTo("HIGH");
    RiskDecision confirmed =
        graded(place().inspector(), child, episode, RiskLevel.HIGH, raised.id());
    assertThat(confirmed.kind()).isEqualTo(RiskDecision.Kind.CONFIRMED);
    assertThat(confirmed.reviewDueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(4)));
  }

  @Test
  void aProvisionalRaiseCanBeSetBack() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    RiskDecision first = graded(place().inspector(), child, episode, RiskLevel.MEDIUM, null);
    RiskDecision raised = graded(place().carer(), child, episode, RiskLevel.HIGH, first.id());
    assertThat(graded(place().inspector(), child, episode, RiskLevel.MEDIUM, raised.id()).kind())
        .isEqualTo(RiskDecision.Kind.LOWERED);
  }

  @Test
  void whoeverGradedLowerThanProposedDoesNotReviewItAndSomebodyElseDoes() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    Professional colleague = colleague();
    RiskDecision low = graded(place().inspector(), child, episode, RiskLevel.LOW, null);
    assertThat(decide(place().inspector(), child, episode, RiskLevel.LOW, low.id()))
        .isInstanceOfSatisfying(
            GradeAnswer.SomebodyElse.class,
            refused -> assertThat(refused.clause()).isEqualTo("risk.review.supervisor"));
    assertThat(refusals(place().inspector())).containsExactly("same-person");
    assertThat(byAnother(child)).containsExactly(place().inspector().id().value());
    RiskDecision reviewed = graded(colleague, child, episode, RiskLevel.LOW, low.id());
    assertThat(reviewed.kind()).isEqualTo(RiskDecision.Kind.REVIEWED);
    assertThat(matters(child)).containsExactly("risk.review");
    assertThat(byAnother(child)).containsExactly(place().inspector().id().value());
    assertThat(decide(place().inspector(), child, episode, RiskLevel.LOW, reviewed.id()))
        .isInstanceOf(GradeAnswer.SomebodyElse.class);
    assertThat(graded(colleague, child, episode, RiskLevel.LOW, reviewed.id()).kind())
        .isEqualTo(RiskDecision.Kind.REVIEWED);
  }

  @Test
  void aReviewIsLeftAtTheDeskWhereSomebodyElseWorks() {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    Professional manager =
        world.person(place().police(), Post.FORCE_INCIDENT_MANAGER, place().area(), null);
    RiskDecision alone = graded(place().inspector(), child, episode, RiskLevel.HIGH, null);
    assertThat(alone.reviewDesk()).isEqualTo(place().managerDesk().id());
    assertThat(graded(manager, child, episode, RiskLevel.HIGH, alone.id()).kind())
        .isEqualTo(RiskDecision.Kind.REVIEWED);
    ChildId other = world.child(place());
    EpisodeId second = proposed(other);
    colleague();
    assertThat(graded(place().inspector(), other, second, RiskLevel.HIGH, null).reviewDesk())
        .isEqualTo(place().inspectorDesk().id());
  }

  @Test
  void ofTheGraderAndAColleagueReviewingAtOnceOnlyTheColleagueReviews() throws Exception {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    Professional colleague = colleague();
    RiskDecision high = graded(place().inspector(), child, episode, RiskLevel.HIGH, null);
    List<Callable<GradeAnswer>> both =
        List.of(
            () -> decide(place().inspector(), child, episode, RiskLevel.HIGH, high.id()),
            () -> decide(colleague, child, episode, RiskLevel.HIGH, high.id()));
    List<GradeAnswer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (Future<GradeAnswer> each : threads.invokeAll(both)) {
        answers.add(each.get());
      }
    }
    assertThat(answers.getFirst())
        .isInstanceOfAny(GradeAnswer.SomebodyElse.class, GradeAnswer.SomebodyWasFirst.class);
    assertThat(answers.getLast())
        .isInstanceOfSatisfying(
            GradeAnswer.Decided.class,
            decided -> assertThat(decided.decision().kind()).isEqualTo(RiskDecision.Kind.REVIEWED));
  }

  @Test
  void ofTwoInspectorsAtOnceOneWinsAndTheOtherSeesIt() throws Exception {
    ChildId child = world.child(place());
    EpisodeId episode = proposed(child);
    List<Callable<GradeAnswer>> both =
        List.of(
            () -> decide(place().inspector(), child, episode, RiskLevel.HIGH, null),
            () -> decide(place().inspector(), child, episode, RiskLevel.MEDIUM, null));
    List<GradeAnswer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (Future<GradeAnswer> each : threads.invokeAll(both)) {
        answers.add(each.get());
      }
    }
    assertThat(answers).hasAtLeastOneElementOfType(GradeAnswer.Decided.class);
    assertThat(answers)
        .filteredOn(GradeAnswer.SomebodyWasFirst.class::isInstance)
        .singleElement()
        .extracting(answer -> ((GradeAnswer.SomebodyWasFirst) answer).standing())
        .isNotNull();
  }

  private EpisodeWorld.Place place() {
    return Objects.requireNonNull(made);
  }

  /** An open episode whose proposal has arrived. */
  private EpisodeId proposed(ChildId child) {
    EpisodeId episode = world.missing(place(), child);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> matters(child), found -> found.contains("risk.grade"));
    return episode;
  }

  private GradeAnswer decide(
      Professional who, ChildId child, EpisodeId episode, RiskLevel level, @Nullable UUID from) {
    return risks.decide(
        world.permit(who, child, RiskAction.DECIDE),
        episode,
        new NewGrade(level, "Because of what was said", from, UUID.randomUUID()));
  }

  private RiskDecision graded(
      Professional who, ChildId child, EpisodeId episode, RiskLevel level, @Nullable UUID from) {
    GradeAnswer answer = decide(who, child, episode, level, from);
    assertThat(answer).isInstanceOf(GradeAnswer.Decided.class);
    return ((GradeAnswer.Decided) answer).decision();
  }

  private Professional colleague() {
    return world.person(place().police(), Post.DUTY_INSPECTOR, place().area(), null);
  }

  private List<String> refusals(Professional who) {
    return jdbc.sql("select reason from audit.entry where actor = :who and kind = 'REFUSED'")
        .param("who", who.id().value())
        .query((row, number) -> row.getString("reason"))
        .list();
  }

  private List<UUID> byAnother(ChildId child) {
    return jdbc.sql(
            """
            select b.professional_id from risk.done_by_another b
            join risk.promises p on p.promise_id = b.promise_id
            where p.child_id = :child
            """)
        .param("child", child.value())
        .query((row, number) -> row.getObject("professional_id", UUID.class))
        .list();
  }

  private List<String> matters(ChildId child) {
    return jdbc.sql("select matter from risk.promises where child_id = :child order by matter")
        .param("child", child.value())
        .query((row, number) -> row.getString("matter"))
        .list();
  }

  private String level(ChildId child) {
    return jdbc.sql("select level from risk.current where child_id = :child")
        .param("child", child.value())
        .query((row, number) -> row.getString("level"))
        .single();
  }
}
