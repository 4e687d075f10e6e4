package homeward.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Permit;
import homeward.agencies.HandoverLog;
import homeward.episodes.facts.AcceptingAnswer;
import homeward.episodes.facts.HandingAnswer;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnershipModuleTest extends EpisodeModuleTest {

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
}
