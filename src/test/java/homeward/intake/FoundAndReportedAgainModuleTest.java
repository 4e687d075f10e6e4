package homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.episodes.Distance;
import homeward.episodes.EpisodeAction;
import homeward.episodes.Episodes;
import homeward.episodes.How;
import homeward.episodes.facts.FindingAnswer;
import homeward.episodes.facts.Medical;
import homeward.episodes.facts.NewFinding;
import homeward.intake.DecisionWorld.Place;
import homeward.intake.DecisionWorld.Reported;
import homeward.intake.domain.Before;
import homeward.intake.domain.SameDisappearance.Reason;
import homeward.intake.proposing.CategoryProposing;
import homeward.intake.store.KnownStore;
import homeward.protocol.Category;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A child who was found can run again before being back: see decision 0138. */
@ModuleTest
@Import(DecisionWorld.class)
class FoundAndReportedAgainModuleTest {

  @Autowired private DecisionWorld world;
  @Autowired private CategoryProposing proposing;
  @Autowired private Decisions decisions;
  @Autowired private Episodes episodes;
  @Autowired private KnownStore known;
  @Autowired private TestClock clock;

  private Professional inspector;
  private Reported reported;
  private EpisodeId episode;

  @BeforeEach
  void aMissingChild() {
    clock.reset();
    Place place = world.place();
    inspector = world.somebody(place, Post.DUTY_INSPECTOR, "Inspector");
    reported = world.reportedWithoutAnswers(place);
    Proposal proposal = proposing.look(reported.report(), StandIn.HOMEWARD).orElseThrow();
    DecisionOutcome outcome =
        decisions.decide(
            world.permit(inspector, reported.child(), DecisionAction.DECIDE),
            reported.report(),
            new Decide(
                Category.MISSING,
                "She told nobody and nobody can reach her by phone",
                "",
                false,
                null,
                null,
                new Decide.Seen(null, proposal.id()),
                UUID.randomUUID()));
    assertThat(outcome).isInstanceOf(DecisionOutcome.Decided.class);
    episode = Objects.requireNonNull(((DecisionOutcome.Decided) outcome).decision().episode());
  }

  @Test
  void untilSomebodyFoundTheChildEveryReportIsOfTheSameDisappearance() {
    assertThat(before().same(null)).contains(new Before.Same(reported.report(), Reason.STILL_AWAY));
  }

  @Test
  void onlyAReportThatSaysTheChildWasSeenBeforeTheFindingIsOfTheSameDisappearance() {
    clock.advance(Duration.ofHours(1));
    Instant at = clock.instant();
    found(at);
    assertThat(before().same(at.minusMillis(1)))
        .contains(new Before.Same(reported.report(), Reason.SAME_LAST_SEEN));
    assertThat(before().same(at)).isEmpty();
    assertThat(before().same(null)).isEmpty();
  }

  private Before before() {
    return known.before(reported.child(), new ReportId(Ids.next(clock.instant())));
  }

  private void found(Instant at) {
    assertThat(
            episodes.recordFound(
                world.permit(inspector, reported.child(), EpisodeAction.RECORD_FOUND),
                episode,
                new NewFinding(
                    at,
                    "Bus station",
                    "Police",
                    How.POLICE,
                    Distance.TO_5,
                    Medical.NONE,
                    "Tired and well",
                    null,
                    UUID.randomUUID())))
        .isInstanceOf(FindingAnswer.Recorded.class);
  }
}
