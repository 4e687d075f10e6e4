package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryModuleTest extends EpisodeModuleTest {

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
}
