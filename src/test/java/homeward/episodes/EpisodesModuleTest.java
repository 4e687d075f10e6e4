package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.episodes.facts.AcceptingAnswer;
import homeward.episodes.facts.CheckAnswer;
import homeward.episodes.facts.ClosingAnswer;
import homeward.episodes.facts.ClosingCode;
import homeward.episodes.facts.FindingAnswer;
import homeward.episodes.facts.HandingAnswer;
import homeward.episodes.facts.Medical;
import homeward.episodes.facts.NewCheck;
import homeward.episodes.facts.NewClosing;
import homeward.episodes.facts.NewFinding;
import homeward.episodes.facts.NewHandover;
import homeward.episodes.facts.NewReturn;
import homeward.episodes.facts.ReturnAnswer;
import homeward.episodes.facts.ReturnedTo;
import homeward.episodes.facts.TimeTrouble;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@Import(EpisodeWorld.class)
@RecordApplicationEvents
class EpisodesModuleTest {

  @Autowired private EpisodeWorld world;
  @Autowired private Episodes episodes;
  @Autowired private EpisodeOwners owners;
  @Autowired private EpisodeNews news;
  @Autowired private EpisodeHistory history;
  @Autowired private EpisodeReading reading;
  @Autowired private Handovers handovers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private ApplicationEvents events;

  private EpisodeWorld.@Nullable Place made;

  @BeforeEach
  void aFreshPlace() {
    clock.reset();
    made = world.place();
  }

  private EpisodeWorld.Place place() {
    return java.util.Objects.requireNonNull(made);
  }

  @Test
  void anEpisodeHasAnOwnerFromItsFirstMoment() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    EpisodeSummary summary = summary(child, episode);
    assertThat(summary.owner()).isEqualTo(place().inspectorDesk().id());
    assertThat(summary.acceptedAt()).isEqualTo(clock.instant());
    assertThat(summary.missing()).isTrue();
  }

  @Test
  void theSameReportOpensOneEpisode() {
    ChildId child = world.child(place());
    ReportId report = new ReportId(UUID.randomUUID());
    assertThat(world.open(place(), child, report)).isEqualTo(world.open(place(), child, report));
  }

  @Test
  void aChildHasOneOpenEpisode() {
    ChildId child = world.child(place());
    EpisodeId first = world.missing(place(), child);
    assertThat(world.open(place(), child, new ReportId(UUID.randomUUID())))
        .isEqualTo(new Opening.AlreadyMissing(first, clock.instant().minus(Duration.ofHours(4))));
  }

  @Test
  void twentyOpeningsAtOnceMakeOneEpisode() throws Exception {
    ChildId child = world.child(place());
    List<Callable<Opening>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(() -> world.open(place(), child, new ReportId(UUID.randomUUID())));
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      int opened = 0;
      for (Future<Opening> each : threads.invokeAll(all)) {
        opened += each.get() instanceof Opening.Opened ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    }
  }

  @Test
  void foundAndReturnedAreTwoTimesAndEachIsAnnouncedOnce() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    UUID key = UUID.randomUUID();
    Instant found = clock.instant().minus(Duration.ofMinutes(50));
    Instant back = clock.instant().minus(Duration.ofMinutes(20));
    assertThat(found(place().carer(), child, episode, found, null, UUID.randomUUID()))
        .isInstanceOf(FindingAnswer.Recorded.class);
    ReturnAnswer first = returned(place().carer(), child, episode, back, null, key);
    assertThat(returned(place().carer(), child, episode, back, null, key)).isEqualTo(first);
    EpisodeSummary summary = summary(child, episode);
    assertThat(summary.times().found()).isEqualTo(found);
    assertThat(summary.times().returned()).isEqualTo(back);
    assertThat(events.stream(EpisodeEvent.ChildReturned.class).filter(e -> e.child().equals(child)))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.returnedAt()).isEqualTo(back);
          assertThat(event.correction()).isFalse();
          assertThat(event.fromHistory()).isFalse();
        });
  }

  @Test
  void aSecondReturnFromAnotherFormChangesNothing() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    Instant back = clock.instant().minus(Duration.ofMinutes(20));
    ReturnAnswer first = returned(place().carer(), child, episode, back, null, UUID.randomUUID());
    UUID standing = ((ReturnAnswer.Recorded) first).returned();
    assertThat(
            returned(place().inspector(), child, episode, clock.instant(), null, UUID.randomUUID()))
        .isEqualTo(new ReturnAnswer.SomebodyWasFirst(standing));
    assertThat(summary(child, episode).times().returned()).isEqualTo(back);
  }

  @Test
  void aCorrectionIsANewFactAndTheOldOneStays() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    Instant wrong = clock.instant().minus(Duration.ofMinutes(20));
    Instant right = clock.instant().minus(Duration.ofMinutes(90));
    UUID standing =
        ((ReturnAnswer.Recorded)
                returned(place().carer(), child, episode, wrong, null, UUID.randomUUID()))
            .returned();
    returned(place().inspector(), child, episode, right, standing, UUID.randomUUID());
    assertThat(summary(child, episode).times().returned()).isEqualTo(right);
    assertThat(count("episodes.returned", episode)).isEqualTo(2);
    assertThat(
            events.stream(EpisodeEvent.ChildReturned.class)
                .filter(event -> event.child().equals(child))
                .map(EpisodeEvent.ChildReturned::correction))
        .containsExactly(false, true);
  }

  @Test
  void theApplicationCannotRemoveOrChangeAFact() {
    assertThatThrownBy(() -> jdbc.sql("delete from episodes.returned").update())
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("update episodes.found set place = ''").update())
        .hasMessageContaining("permission denied");
  }

  @Test
  void aCarerOfAnotherHomeAndTheAuditLearnTheDifference() {
    ChildId child = world.child(place());
    world.missing(place(), child);
    assertThatThrownBy(() -> world.permit(place().otherCarer(), child, EpisodeAction.RECORD_RETURN))
        .isInstanceOf(NotYours.class);
    assertThat(refusals(place().otherCarer(), EpisodeAction.RECORD_RETURN)).isEqualTo(1);
  }

  @Test
  void aPermitForOneChildOpensNoOther() {
    ChildId child = world.child(place());
    ChildId other = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    Permit wrong = world.permit(place().carer(), other, EpisodeAction.RECORD_RETURN);
    assertThatThrownBy(() ->
            episodes.recordReturn(
                wrong, episode, newReturn(clock.instant(), null, UUID.randomUUID())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void closingIsRefusedUntilWelfareIsConfirmedAndTheAuditKnows() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    assertThat(close(place().callHandler(), child, episode, null, null))
        .isEqualTo(new ClosingAnswer.Refused(ClosingAnswer.Reason.WELFARE_NOT_CONFIRMED));
    assertThat(close(place().callHandler(), child, episode, null, "Somebody thinks he travelled"))
        .isEqualTo(new ClosingAnswer.Refused(ClosingAnswer.Reason.OVERRIDE_IS_FOR_SUPERVISORS));
    assertThat(refusals(place().callHandler(), EpisodeAction.CLOSE)).isEqualTo(2);
    assertThat(summary(child, episode).open()).isTrue();
  }

  @Test
  void theCodeForAbsencesIsRefusedWithTheReasonInTheAudit() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    ClosingAnswer answer =
        episodes.close(
            world.permit(place().inspector(), child, EpisodeAction.CLOSE),
            episode,
            new NewClosing(ClosingCode.UNAUTHORISED_ABSENCE, null, "Because", UUID.randomUUID()));
    assertThat(answer).isEqualTo(new ClosingAnswer.Refused(ClosingAnswer.Reason.WRONG_CODE));
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where reason = 'wrong-code' and actor = :who")
                .param("who", place().inspector().id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theWholeStoryFromMissingToClosed() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    Instant back = clock.instant().minus(Duration.ofMinutes(20));
    assertThat(check(child, episode, clock.instant())).isEqualTo(new CheckAnswer.StillMissing());
    returned(place().carer(), child, episode, back, null, UUID.randomUUID());
    assertThat(matters(child)).containsExactly("episodes.check");
    assertThat(check(child, episode, clock.instant())).isInstanceOf(CheckAnswer.Recorded.class);
    assertThat(matters(child)).containsExactly("episodes.close");
    assertThat(close(place().callHandler(), child, episode, clock.instant(), null))
        .isInstanceOf(ClosingAnswer.Closed.class);
    assertThat(matters(child)).isEmpty();
    assertThat(found(place().carer(), child, episode, back, null, UUID.randomUUID()))
        .isEqualTo(new FindingAnswer.Closed());
    assertThat(world.open(place(), child, new ReportId(UUID.randomUUID())))
        .isInstanceOf(Opening.Opened.class);
  }

  @Test
  void anImpossibleTimeIsSaidAndNothingIsRecorded() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    assertThat(
            found(
                place().carer(),
                child,
                episode,
                clock.instant().plusSeconds(60),
                null,
                UUID.randomUUID()))
        .isEqualTo(new FindingAnswer.Impossible(TimeTrouble.IN_THE_FUTURE));
    assertThat(count("episodes.found", episode)).isZero();
  }

  @Test
  void theGiverStaysOwnerUntilSomebodyAccepts() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    Professional manager =
        world.person(
            place().police(), homeward.shared.Post.FORCE_INCIDENT_MANAGER, place().area(), null);
    assertThat(give(child, episode)).isInstanceOf(HandingAnswer.Given.class);
    assertThat(summary(child, episode).owner()).isEqualTo(place().inspectorDesk().id());
    assertThat(matters(child)).contains("episodes.own");
    assertThat(accept(place().inspector(), child, episode))
        .isInstanceOf(AcceptingAnswer.NotYourDesk.class);
    assertThat(accept(manager, child, episode))
        .isEqualTo(new AcceptingAnswer.Accepted(place().managerDesk().name()));
    assertThat(summary(child, episode).owner()).isEqualTo(place().managerDesk().id());
    assertThat(accept(manager, child, episode)).isEqualTo(new AcceptingAnswer.NothingWaits());
    assertThat(matters(child)).doesNotContain("episodes.own");
  }

  @Test
  void aFirstOwnerWhoDidNotDecideMustAcceptAndItClimbs() {
    ChildId child = world.child(place());
    Opening opened =
        world.open(place(), child, new ReportId(UUID.randomUUID()), place().callHandler());
    EpisodeId episode = ((Opening.Opened) opened).episode();
    assertThat(summary(child, episode).acceptedAt()).isNull();
    assertThat(summary(child, episode).owner()).isEqualTo(place().inspectorDesk().id());
    HandoverLog log = handoverLog(child, episode);
    handovers.timeIsUp(log.id(), 0);
    assertThat(handoverLog(child, episode).climbed()).isTrue();
    assertThat(accept(place().inspector(), child, episode))
        .isEqualTo(new AcceptingAnswer.Accepted(place().inspectorDesk().name()));
    assertThat(summary(child, episode).acceptedAt()).isNotNull();
  }

  @Test
  void aRefusalNeedsAReasonAndClimbs() {
    ChildId child = world.child(place());
    Opening opened =
        world.open(place(), child, new ReportId(UUID.randomUUID()), place().callHandler());
    EpisodeId episode = ((Opening.Opened) opened).episode();
    Permit permit = world.permit(place().inspector(), child, EpisodeAction.HAND_OVER);
    assertThat(owners.refuse(permit, episode, "The enquiries lie in the next area"))
        .isEqualTo(new AcceptingAnswer.Refused());
    HandoverLog log = handoverLog(child, episode);
    assertThat(log.current().desk()).isEqualTo(place().managerDesk().id());
    assertThat(summary(child, episode).owner()).isNotNull();
  }

  @Test
  void theAlarmStartsAgainWithEachRealAction() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    assertThat(due(child, "episodes.act")).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    clock.advance(Duration.ofMinutes(40));
    Permit permit = world.permit(place().carer(), child, EpisodeAction.RECORD_ENQUIRY);
    news.recordEnquiry(permit, episode, clock.instant(), "Called the friend", UUID.randomUUID());
    assertThat(due(child, "episodes.act")).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
  }

  @Test
  void newsOnAClosedEpisodeMakesATaskAndCanReopenIt() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    assertThat(close(place().inspector(), child, episode, null, "Reported in error"))
        .isInstanceOf(ClosingAnswer.Closed.class);
    assertThat(matters(child)).containsExactly("episodes.review-closing");
    news.add(
        world.permit(place().carer(), child, EpisodeAction.ADD_NEWS),
        episode,
        "A friend says he never came home",
        "his friend",
        UUID.randomUUID());
    assertThat(matters(child)).contains("episodes.answer-news");
    EpisodeNews.Answered answered =
        news.answer(
            world.permit(place().callHandler(), child, EpisodeAction.ANSWER_NEWS),
            episode,
            true,
            "Not at home after all",
            UUID.randomUUID());
    assertThat(answered).isEqualTo(new EpisodeNews.Answered.Reopened());
    assertThat(summary(child, episode).missing()).isTrue();
    assertThat(matters(child)).contains("episodes.act").doesNotContain("episodes.answer-news");
  }

  @Test
  void whoClosedByOverrideDoesNotReviewIt() {
    ChildId child = world.child(place());
    EpisodeId episode = world.missing(place(), child);
    close(place().inspector(), child, episode, null, "Reported in error");
    assertThat(
            news.reviewClosing(
                world.permit(place().inspector(), child, EpisodeAction.REVIEW_CLOSING),
                episode,
                "Right",
                UUID.randomUUID()))
        .isEqualTo(EpisodeNews.Reviewed.YOUR_OWN);
    assertThat(
            news.reviewClosing(
                world.permit(place().superintendent(), child, EpisodeAction.REVIEW_CLOSING),
                episode,
                "Right",
                UUID.randomUUID()))
        .isEqualTo(EpisodeNews.Reviewed.RECORDED);
  }

  @Test
  void anImportRecordsFactsAndPromisesNothing() {
    ChildId child = world.child(place());
    BatchId batch = new BatchId(UUID.randomUUID());
    Instant long0 = clock.instant().minus(Duration.ofDays(100));
    importOf(child, batch, long0, ended(long0.plus(Duration.ofHours(30))));
    Instant recent = clock.instant().minus(Duration.ofDays(2));
    importOf(child, batch, recent, ended(recent.plus(Duration.ofHours(3))));
    importOf(child, batch, clock.instant().minus(Duration.ofHours(5)), null);
    assertThat(matters(child)).isEmpty();
    assertThat(
            events.stream(EpisodeEvent.ChildReturned.class)
                .filter(event -> event.child().equals(child))
                .map(EpisodeEvent.ChildReturned::fromHistory))
        .containsExactly(true, false);
    assertThat(
            events.stream(EpisodeEvent.EpisodeOpened.class).map(EpisodeEvent.EpisodeOpened::child))
        .doesNotContain(child);
    assertThat(history.undo(batch)).hasValue(3);
  }

  @Test
  void anImportPeopleHaveAddedToIsNotTakenBack() {
    ChildId child = world.child(place());
    BatchId batch = new BatchId(UUID.randomUUID());
    Opening opened = importOf(child, batch, clock.instant().minus(Duration.ofHours(5)), null);
    EpisodeId episode = ((Opening.Opened) opened).episode();
    returned(place().carer(), child, episode, clock.instant(), null, UUID.randomUUID());
    assertThat(history.undo(batch)).isEmpty();
    assertThat(summary(child, episode).times().returned()).isEqualTo(clock.instant());
  }

  private Opening importOf(
      ChildId child, BatchId batch, Instant seen, @Nullable HistoricReturn returned) {
    return history.openFromHistory(
        new HistoricEpisode(
            new ReportId(UUID.randomUUID()),
            child,
            seen,
            seen.plusSeconds(600),
            place().area().id(),
            "staffordshire-stoke/2016-01-01/test",
            StandIn.OPERATOR,
            batch,
            returned));
  }

  private static HistoricReturn ended(Instant at) {
    return new HistoricReturn(at.minusSeconds(60), at, null, How.POLICE, Distance.TO_5);
  }

  private FindingAnswer found(
      Professional who,
      ChildId child,
      EpisodeId episode,
      Instant at,
      @Nullable UUID corrects,
      UUID key) {
    return episodes.recordFound(
        world.permit(who, child, EpisodeAction.RECORD_FOUND),
        episode,
        new NewFinding(
            at,
            "the bus station",
            "a bus driver",
            How.OTHER,
            Distance.TO_5,
            Medical.NONE,
            "tired",
            corrects,
            key));
  }

  private ReturnAnswer returned(
      Professional who,
      ChildId child,
      EpisodeId episode,
      Instant at,
      @Nullable UUID corrects,
      UUID key) {
    return episodes.recordReturn(
        world.permit(who, child, EpisodeAction.RECORD_RETURN),
        episode,
        newReturn(at, corrects, key));
  }

  private static NewReturn newReturn(Instant at, @Nullable UUID corrects, UUID key) {
    return new NewReturn(at, ReturnedTo.PLACEMENT, null, null, corrects, key);
  }

  private CheckAnswer check(ChildId child, EpisodeId episode, Instant at) {
    return episodes.recordSafeAndWell(
        world.permit(place().callHandler(), child, EpisodeAction.RECORD_CHECK),
        episode,
        new NewCheck(
            at,
            "an officer",
            new NewCheck.Account("an argument", "at a friend's", "was hungry", "felt safe", null),
            new NewCheck.Harm(null, null, null, null),
            UUID.randomUUID()));
  }

  private ClosingAnswer close(
      Professional who,
      ChildId child,
      EpisodeId episode,
      @Nullable Instant seen,
      @Nullable String override) {
    return episodes.close(
        world.permit(who, child, EpisodeAction.CLOSE),
        episode,
        new NewClosing(
            ClosingCode.MISSING_PERSON,
            seen == null ? null : new NewClosing.Welfare(true, "an officer", seen),
            override,
            UUID.randomUUID()));
  }

  private HandingAnswer give(ChildId child, EpisodeId episode) {
    return owners.give(
        world.permit(place().inspector(), child, EpisodeAction.HAND_OVER),
        episode,
        new NewHandover(
            place().managerDesk().id(),
            "last seen at the station",
            "the friend's phone",
            "not graded yet",
            clock.instant().plus(Duration.ofHours(4)),
            UUID.randomUUID()));
  }

  private AcceptingAnswer accept(Professional who, ChildId child, EpisodeId episode) {
    return owners.accept(world.permit(who, child, EpisodeAction.HAND_OVER), episode);
  }

  private HandoverLog handoverLog(ChildId child, EpisodeId episode) {
    UUID ownership =
        jdbc.sql("select max(id::text)::uuid from episodes.ownership where episode_id = :id")
            .param("id", episode.value())
            .query(UUID.class)
            .single();
    Permit permit = world.permit(place().inspector(), child, EpisodeAction.OPEN);
    return handovers.log(permit, "episodes.own", ownership).orElseThrow();
  }

  private EpisodeSummary summary(ChildId child, EpisodeId episode) {
    return reading.summary(world.permit(place().inspector(), child, EpisodeAction.OPEN), episode);
  }

  private List<String> matters(ChildId child) {
    return jdbc.sql("select matter from episodes.promises where child_id = :child order by matter")
        .param("child", child.value())
        .query((row, number) -> row.getString("matter"))
        .list();
  }

  private Instant due(ChildId child, String matter) {
    return jdbc.sql("select due_at from episodes.promises where child_id = :child and matter = :m")
        .param("child", child.value())
        .param("m", matter)
        .query(java.time.OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private int count(String table, EpisodeId episode) {
    return jdbc.sql("select count(*) from " + table + " where episode_id = :id")
        .param("id", episode.value())
        .query(Integer.class)
        .single();
  }

  private int refusals(Professional who, EpisodeAction action) {
    return jdbc.sql(
            """
            select count(*) from audit.entry
            where actor = :who and action = :action and kind = 'REFUSED'
            """)
        .param("who", who.id().value())
        .param("action", action.code())
        .query(Integer.class)
        .single();
  }
}
