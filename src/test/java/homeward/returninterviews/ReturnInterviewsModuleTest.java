package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.episodes.EpisodeEvent;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.domain.Stage;
import homeward.returninterviews.duty.InterviewDuty.Return;
import homeward.returninterviews.store.ClockStore;
import homeward.shared.EpisodeId;
import homeward.testkit.ModuleTest;
import homeward.worklist.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is owed, from when its clock runs, and how loud it becomes. */
@ModuleTest
class ReturnInterviewsModuleTest extends InterviewOwed {

  @Test
  void theRecordIsThereFromTheFirstMinuteAndOnlyOnce() {
    duty.owe(Interview.After.MISSING, episode, world.child, world.area);
    InterviewId first = interview().id();
    duty.owe(Interview.After.MISSING, episode, world.child, world.area);
    assertThat(interview().id()).isEqualTo(first);
    assertThat(interview().state().stage()).isEqualTo(Stage.WAITS_FOR_RETURN);
  }

  @Test
  void theReturnStartsTheClockAndAsksTheServiceOnceHoweverOftenItIsTold() {
    Instant back = clock.instant().minus(Duration.ofMinutes(20));
    returned(back, clock.instant());
    returned(back, clock.instant());
    Interview interview = interview();
    assertThat(interview.state().stage()).isEqualTo(Stage.OFFERED);
    assertThat(interview.who().service()).isEqualTo(world.service);
    assertThat(Objects.requireNonNull(interview.clock()).dueAt())
        .isEqualTo(back.plus(Duration.ofHours(72)));
    List<ClockStore.Told> told = clocks.of(interview.id());
    assertThat(told).hasSize(1);
    assertThat(Objects.requireNonNull(told.getFirst().promise()).clauses())
        .contains("interview.within", "interview.at-risk");
    assertThat(due(world.manager))
        .extracting(DueWork::matter)
        .containsExactly("returninterviews.allocate");
  }

  @Test
  void aCorrectedReturnIsANewFactAndTheOldOneIsKept() {
    Instant back = clock.instant().minus(Duration.ofHours(5));
    returned(back, clock.instant());
    returned(back.plusSeconds(3600), clock.instant().plusSeconds(60));
    assertThat(Objects.requireNonNull(interview().clock()).returnedAt())
        .isEqualTo(back.plusSeconds(3600));
    returned(back, clock.instant());
    assertThat(clocks.of(interview().id())).hasSize(2);
    assertThat(Objects.requireNonNull(interview().clock()).returnedAt())
        .isEqualTo(back.plusSeconds(3600));
  }

  @Test
  void aReturnFromHistoryPromisesNothing() {
    Instant back = clock.instant().minus(Duration.ofDays(30));
    duty.returned(told(back, clock.instant(), true));
    assertThat(interview().state().stage()).isEqualTo(Stage.FROM_HISTORY);
    assertThat(interview().clock()).isNull();
    assertThat(interview().who().service()).isNull();
  }

  @Test
  void anAbsenceInStaffordshireIsFollowedByAnOfferToo() {
    Return absent = told(clock.instant(), clock.instant(), false);
    duty.returned(
        new Return(
            Interview.After.ABSENT,
            absent.subject(),
            absent.child(),
            absent.area(),
            absent.returnedAt(),
            absent.toldAt(),
            false));
    assertThat(interview().state().stage()).isEqualTo(Stage.OFFERED);
  }

  @Test
  void theReturnReachesTheInterviewByBeingPublished() {
    Instant now = clock.instant();
    EpisodeId id = new EpisodeId(episode);
    transactions.executeWithoutResult(_ -> {
      events.publishEvent(
          new EpisodeEvent.ChildReturned(id, world.child, world.area, now, now, false, false));
    });
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::offered);
  }

  @Test
  void theDangerGrowsWithTheClock() {
    returned(clock.instant(), clock.instant());
    assertThat(due(world.manager)).extracting(DueWork::danger).containsExactly(1);
    clock.advance(Duration.ofHours(48));
    assertThat(due(world.manager)).extracting(DueWork::danger).containsExactly(2);
    clock.advance(Duration.ofHours(24).plusSeconds(1));
    assertThat(due(world.manager)).extracting(DueWork::danger).containsExactly(3);
    assertThat(Objects.requireNonNull(interview().clock()).standing(clock.instant()))
        .isEqualTo(InterviewClock.Standing.LATE);
  }

  private boolean offered() {
    return store.ofSubject(episode).filter(one -> one.state().stage() == Stage.OFFERED).isPresent();
  }
}
