package homeward.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Permit;
import homeward.chronology.Chronology;
import homeward.chronology.ChronologyAction;
import homeward.chronology.Occurrence;
import homeward.testkit.ModuleTest;
import homeward.web.FormKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting stands on the child's time line at the day it is due, for as long as it is due. */
@ModuleTest
class MeetingsOnTheTimeLineModuleTest extends OneChildCounted {

  @Autowired Chronology chronology;

  private UUID last;
  private Intervention meeting;

  @BeforeEach
  void theThirdEpisodeCallsForAMeeting() {
    missing(20);
    missing(10);
    last = insert(world.child, 0, null);
    recounting.recount(world.child);
    meeting = of("trigger.meeting.first");
  }

  @Test
  void itStandsThereAtItsDueDay() {
    assertThat(dueAt()).containsExactly(Objects.requireNonNull(meeting.deadline()).dueAt());
  }

  @Test
  void whenItWasHeldItIsDueNoMore() {
    Permit chair = access.permit(world.socialWorker, world.child, InterventionAction.RECORD);
    NewOutcome outcome =
        new NewOutcome(
            clock.instant(),
            List.of("child", "social-worker"),
            new Intervention.Views("I want to see my brother.", "The same."),
            "Weekly visits to her brother.",
            List.of());
    interventions.held(chair, meeting.id(), outcome, FormKey.fresh());
    assertThat(dueAt()).isEmpty();
    assertThat(kinds()).contains("interventions.held");
  }

  @Test
  void whenItIsTakenBackItIsDueNoMoreAndTheLineSaysSo() {
    world.owner().sql("delete from episodes.episode where id = :id").param("id", last).update();
    recounting.recount(world.child);
    assertThat(dueAt()).isEmpty();
    assertThat(kinds()).contains("interventions.taken-back");
  }

  private List<Instant> dueAt() {
    return facts().stream()
        .filter(one -> one.kind().code().equals("interventions.due"))
        .filter(one -> meeting.id().value().equals(one.subject()))
        .map(Occurrence::at)
        .toList();
  }

  private List<String> kinds() {
    return facts().stream().map(one -> one.kind().code()).toList();
  }

  private List<Occurrence> facts() {
    return chronology
        .story(access.permit(world.homeManager, world.child, ChronologyAction.TIMELINE))
        .facts();
  }
}
