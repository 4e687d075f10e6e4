package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.Triaging.FollowUp;
import homeward.returninterviews.domain.FactorAnswers;
import homeward.returninterviews.duty.InterviewDuty;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.TriageStore;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.WorklistAction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The colour is proposed with reasons, chosen by people, and never decides who is offered. */
@ModuleTest
class TriageModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired Routes routes;
  @Autowired InterviewDuty duty;
  @Autowired InterviewStore store;
  @Autowired Triaging triaging;
  @Autowired MyWork work;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private InterviewWorld world;
  private UUID episode;

  @BeforeEach
  void aChildIsBack() {
    clock.reset();
    world = new InterviewWorld(register, professionals, children, routes, clock);
    episode = Ids.next(clock.instant());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING,
            episode,
            world.child,
            world.area,
            clock.instant(),
            clock.instant(),
            false));
  }

  @Test
  void aChildNobodyHasAskedAboutIsAmberAndThreeAreAsked() {
    Triage triage = triage();
    assertThat(triage.proposed()).isEqualTo(TriageColour.AMBER);
    assertThat(triage.why().unanswered()).hasSize(9);
    assertThat(triage.why().clauses()).containsExactly("triage.amber");
    assertThat(matters())
        .contains(
            "returninterviews.allocate",
            "returninterviews.ask-agencies",
            "returninterviews.ask-family",
            "returninterviews.ask-child");
  }

  @Test
  void everyFactorAnsweredWithNoIsGreenWithTwoLettersAndTheOfferStays() {
    answer(no());
    assertThat(triage().proposed()).isEqualTo(TriageColour.GREEN);
    assertThat(matters())
        .containsExactlyInAnyOrder(
            "returninterviews.allocate",
            "returninterviews.letter-child",
            "returninterviews.letter-carer");
    assertThat(Objects.requireNonNull(interview().clock()).dueAt())
        .isEqualTo(clock.instant().plus(Duration.ofHours(72)));
    triaging.done(permit(), interview().id(), FollowUp.LETTER_CHILD, null, FormKey.fresh());
    assertThat(triaging.due(permit(), interview().id())).containsExactly(FollowUp.LETTER_CARER);
  }

  @Test
  void aSignificantFactorIsRedAndSaysWhoSaidSo() {
    answer(Map.of("exploitation", true));
    Triage triage = triage();
    assertThat(triage.proposed()).isEqualTo(TriageColour.RED);
    assertThat(triage.why().clauses()).containsExactly("triage.red.significant");
    assertThat(triaging.factors(permit(), interview().id()))
        .filteredOn(one -> one.factor().code().equals("exploitation"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.state()).isEqualTo(FactorAnswers.State.PRESENT);
          TriageStore.Said said = Objects.requireNonNull(one.said());
          assertThat(said.saidBy()).isEqualTo("The carer");
          assertThat(said.by()).isEqualTo(world.manager.id());
        });
  }

  @Test
  void aFactorOfTheLastTimeIsAskedAnewAndALastingOneIsKept() {
    answer(no());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING,
            Ids.next(clock.instant()),
            world.child,
            world.area,
            clock.instant(),
            clock.instant(),
            false));
    List<Interview> all = store.ofChild(world.child);
    assertThat(all).hasSize(2);
    Interview other =
        all.stream().filter(one -> !one.subject().equals(episode)).findFirst().orElseThrow();
    assertThat(triaging.of(permit(), other.id()).orElseThrow().why().unanswered())
        .containsExactlyInAnyOrder("harm", "associates", "places", "length");
  }

  @Test
  void aPersonChoosesAnotherColourAndBothAreKept() {
    Instant then = clock.instant();
    choose(TriageColour.RED, null);
    Triage triage = triage();
    assertThat(triage.proposed()).isEqualTo(TriageColour.AMBER);
    assertThat(triage.colour()).isEqualTo(TriageColour.RED);
    assertThat(triage.toReview()).isFalse();
    Triage.Choice choice = Objects.requireNonNull(triage.choice());
    assertThat(choice.reason()).isEqualTo("Her friend is missing too");
    assertThat(choice.at()).isEqualTo(then);
    assertThat(matters()).doesNotContain("returninterviews.ask-child");
    assertThat(
            jdbc.sql("select count(*) from returninterviews.triage where interview_id = :id")
                .param("id", interview().id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aProposalThatChangesAfterwardsAsksThePersonToLookAgain() {
    choose(TriageColour.GREEN, null);
    answer(Map.of("exploitation", true));
    assertThat(triage().toReview()).isTrue();
    assertThat(triage().colour()).isEqualTo(TriageColour.GREEN);
    assertThat(matters()).contains("returninterviews.review-triage");
    choose(TriageColour.RED, Objects.requireNonNull(triage().choice()).id());
    assertThat(triage().toReview()).isFalse();
    assertThat(matters()).doesNotContain("returninterviews.review-triage");
  }

  @Test
  void ofTwoManagersWhoChooseTheSecondIsTold() {
    choose(TriageColour.RED, null);
    assertThat(choose(TriageColour.GREEN, null))
        .isInstanceOf(Triaging.Outcome.SomebodyWasFirst.class);
    assertThat(triage().colour()).isEqualTo(TriageColour.RED);
  }

  @Test
  void aFormSentTwiceCountsOnce() {
    FormKey key = FormKey.fresh();
    for (int time = 0; time < 2; time++) {
      assertThat(
              triaging.choose(
                  permit(), interview().id(), TriageColour.RED, "Seen at the station", null, key))
          .isInstanceOf(Triaging.Outcome.Kept.class);
    }
    assertThat(triage().colour()).isEqualTo(TriageColour.RED);
  }

  @Test
  void aCareWorkerMayNotChooseTheColour() {
    assertThatThrownBy(() -> access.permit(world.careWorker, world.child, InterviewAction.TRIAGE))
        .isInstanceOf(NotYours.class);
  }

  private Map<String, Boolean> no() {
    return triaging.factors(permit(), interview().id()).stream()
        .collect(Collectors.toMap(one -> one.factor().code(), one -> false));
  }

  private void answer(Map<String, Boolean> answers) {
    triaging.answer(permit(), interview().id(), answers, "The carer", FormKey.fresh());
  }

  private Triaging.Outcome choose(
      TriageColour colour, @org.jspecify.annotations.Nullable UUID shown) {
    return triaging.choose(
        permit(), interview().id(), colour, "Her friend is missing too", shown, FormKey.fresh());
  }

  private Triage triage() {
    return triaging.of(permit(), interview().id()).orElseThrow();
  }

  private Interview interview() {
    return store.ofSubject(episode).orElseThrow();
  }

  private Permit permit() {
    Professional who = world.manager;
    return access.permit(who, world.child, InterviewAction.TRIAGE);
  }

  private List<String> matters() {
    return work
        .of(access.reach(world.manager, WorklistAction.MY_WORK), List.of(), Set.of())
        .stream()
        .map(DueWork::matter)
        .toList();
  }
}
