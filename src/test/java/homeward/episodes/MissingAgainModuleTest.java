package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A child who was back and goes missing again is sought, whatever is still owed for last time. */
class MissingAgainModuleTest extends EpisodeModuleTest {

  /** The world's reports come an hour before their decision. */
  private static final Duration REPORT = Duration.ofHours(1);

  private Opening reportedAgain(ChildId child) {
    return world.open(place(), child, new ReportId(UUID.randomUUID()));
  }

  private EpisodeId back(ChildId child, Instant at) {
    EpisodeId episode = world.missing(place(), child);
    returned(place().carer(), child, episode, at, null, UUID.randomUUID());
    return episode;
  }

  private String closing(EpisodeId episode) {
    return jdbc.sql("select rationale from episodes.closure where episode_id = :episode")
        .param("episode", episode.value())
        .query(String.class)
        .single();
  }

  @Test
  void aNewEpisodeOpensThoughNobodyHasClosedTheOneBefore() {
    ChildId child = world.child(place());
    EpisodeId first = back(child, clock.instant().minus(Duration.ofMinutes(20)));
    assertThat(matters(child)).containsExactly("episodes.check");
    clock.advance(Duration.ofHours(12));
    assertThat(reportedAgain(child))
        .isInstanceOfSatisfying(
            Opening.Opened.class,
            again -> {
              assertThat(again.episode()).isNotEqualTo(first);
              assertThat(summary(child, again.episode()).open()).isTrue();
            });
    assertThat(summary(child, first).open()).isFalse();
    assertThat(events.stream(EpisodeEvent.EpisodeOpened.class).filter(e -> e.child().equals(child)))
        .hasSize(2);
    assertThat(events.stream(EpisodeEvent.EpisodeClosed.class).filter(e -> e.child().equals(child)))
        .singleElement()
        .extracting(EpisodeEvent.EpisodeClosed::episode)
        .isEqualTo(first);
  }

  @Test
  void aSupervisorReviewsThatNobodySawTheChildSafeAndWellInBetween() {
    ChildId child = world.child(place());
    EpisodeId first = back(child, clock.instant().minus(Duration.ofMinutes(20)));
    clock.advance(Duration.ofHours(12));
    reportedAgain(child);
    assertThat(matters(child)).contains("episodes.review-closing").doesNotContain("episodes.check");
    assertThat(closing(first)).contains("Nobody had seen the child safe and well");
  }

  @Test
  void aCheckThatWasMadeIsSaid() {
    ChildId child = world.child(place());
    EpisodeId first = back(child, clock.instant().minus(Duration.ofMinutes(20)));
    check(child, first, clock.instant());
    clock.advance(Duration.ofHours(12));
    reportedAgain(child);
    assertThat(closing(first)).contains("The child had been seen safe and well");
  }

  @Test
  void aReportThatCameBeforeTheReturnOrWithItIsOfTheSameTimeAway() {
    ChildId child = world.child(place());
    EpisodeId first = back(child, clock.instant().minus(REPORT));
    assertThat(reportedAgain(child))
        .isInstanceOfSatisfying(
            Opening.AlreadyMissing.class, same -> assertThat(same.episode()).isEqualTo(first));
    clock.advance(Duration.ofMillis(1));
    assertThat(reportedAgain(child)).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void aChildWhoWasFoundAndRanAgainBeforeBeingBackHasANewEpisode() {
    ChildId child = world.child(place());
    EpisodeId first = world.missing(place(), child);
    found(place().carer(), child, first, clock.instant(), null, UUID.randomUUID());
    clock.advance(Duration.ofHours(12));
    assertThat(reportedAgain(child))
        .isInstanceOfSatisfying(
            Opening.Opened.class, again -> assertThat(again.episode()).isNotEqualTo(first));
    assertThat(closing(first)).contains("before a return was recorded");
    assertThat(matters(child)).contains("episodes.review-closing");
  }

  @Test
  void aReportThatCameWithTheFindingIsOfTheSameTimeAway() {
    ChildId child = world.child(place());
    EpisodeId first = world.missing(place(), child);
    found(place().carer(), child, first, clock.instant().minus(REPORT), null, UUID.randomUUID());
    assertThat(reportedAgain(child)).isInstanceOf(Opening.AlreadyMissing.class);
    clock.advance(Duration.ofMillis(1));
    assertThat(reportedAgain(child)).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void twentyDecisionsAtOnceMakeOneNewEpisode() throws Exception {
    ChildId child = world.child(place());
    back(child, clock.instant().minus(Duration.ofMinutes(20)));
    clock.advance(Duration.ofHours(12));
    List<Callable<Opening>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(() -> reportedAgain(child));
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      int opened = 0;
      for (Future<Opening> each : threads.invokeAll(all)) {
        opened += each.get() instanceof Opening.Opened ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    }
  }
}
