package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.episodes.facts.FindingAnswer;
import homeward.episodes.facts.ReturnAnswer;
import homeward.episodes.facts.TimeTrouble;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.ReportId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EpisodesModuleTest extends EpisodeModuleTest {

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
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("update episodes.found set place = ''").update())
        .hasStackTraceContaining("permission denied");
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
}
