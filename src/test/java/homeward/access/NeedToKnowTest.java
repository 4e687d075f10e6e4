package homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.domain.NeedToKnow;
import homeward.access.domain.NeedToKnow.Allowed;
import homeward.access.domain.NeedToKnow.Facts;
import homeward.access.domain.NeedToKnow.Refused;
import homeward.access.domain.NeedToKnow.Tie;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedToKnowTest {

  private static final Rule OPEN =
      Rule.look(
          "Those who care for the child and the police of the area may look.",
          Post.CARE_WORKER,
          Post.CALL_HANDLER,
          Post.INTERVIEWER);
  private static final Rule WRITE =
      Rule.change("Those who care for the child may write.", Post.CARE_WORKER);

  private final AreaId area = new AreaId(UUID.randomUUID());
  private final AreaId district = new AreaId(UUID.randomUUID());
  private final TeamId home = new TeamId(UUID.randomUUID());
  private final TeamId otherHome = new TeamId(UUID.randomUUID());

  @Test
  void aCareWorkerOfTheChildsHomeMayLook() {
    assertThat(decide(careWorker(home), OPEN, tie(Party.of(home), Because.LIVES_HERE)))
        .isEqualTo(new Allowed(Post.CARE_WORKER, Because.LIVES_HERE));
  }

  @Test
  void aCareWorkerOfAnotherHomeMayNot() {
    assertThat(decide(careWorker(otherHome), OPEN, tie(Party.of(home), Because.LIVES_HERE)))
        .isEqualTo(new Refused("not-involved"));
  }

  @Test
  void whoMayNotKnowAndWhatNeverExistedDifferOnlyInTheAudit() {
    assertThat(NeedToKnow.decide(careWorker(home), OPEN, new Facts(List.of(), false)))
        .isEqualTo(new Refused("unknown-or-never-existed"));
  }

  @Test
  void aPostThatReadsItsAreaSeesADistrictOfIt() {
    assertThat(decide(callHandler(), OPEN, tie(Party.of(district), Because.LIVES_IN_THE_AREA)))
        .isEqualTo(new Allowed(Post.CALL_HANDLER, Because.LIVES_IN_THE_AREA));
  }

  @Test
  void beingInvolvedThroughOnePostDoesNotLendAnotherPostsRights() {
    Professional both =
        professional(held(Post.INTERVIEW_SERVICE_MANAGER, home), held(Post.CARE_WORKER, otherHome));
    assertThat(decide(both, WRITE, tie(Party.of(home), Because.INTERVIEW_SERVICE)))
        .isEqualTo(new Refused("not-involved"));
  }

  @Test
  void aRestrictedRecordIsClosedToThePoliceOfTheArea() {
    Facts restricted = new Facts(List.of(tie(Party.of(area), Because.LIVES_IN_THE_AREA)), true);
    assertThat(NeedToKnow.decide(callHandler(), OPEN, restricted))
        .isEqualTo(new Refused("restricted"));
  }

  @Test
  void aRestrictedRecordIsOpenToItsNamedReader() {
    Professional reader = callHandler();
    Facts restricted =
        new Facts(
            List.of(
                tie(Party.of(area), Because.LIVES_IN_THE_AREA),
                tie(Party.of(reader.id()), Because.NAMED_READER)),
            true);
    assertThat(NeedToKnow.decide(reader, OPEN, restricted))
        .isEqualTo(new Allowed(Post.CALL_HANDLER, Because.NAMED_READER));
  }

  @Test
  void anEmergencyOpensLookingButNotChanging() {
    Professional stranger = careWorker(otherHome);
    Facts facts =
        new Facts(
            List.of(
                tie(Party.of(home), Because.LIVES_HERE),
                tie(Party.of(stranger.id()), Because.EMERGENCY)),
            false);
    assertThat(NeedToKnow.decide(stranger, OPEN, facts))
        .isEqualTo(new Allowed(Post.CARE_WORKER, Because.EMERGENCY));
    assertThat(NeedToKnow.decide(stranger, WRITE, facts)).isEqualTo(new Refused("not-involved"));
  }

  @Test
  void anEmergencyOfSomebodyElseOpensNothing() {
    Professional stranger = careWorker(otherHome);
    Facts facts =
        new Facts(
            List.of(tie(Party.of(new ProfessionalId(UUID.randomUUID())), Because.EMERGENCY)),
            false);
    assertThat(NeedToKnow.decide(stranger, OPEN, facts)).isInstanceOf(Refused.class);
  }

  @Test
  void anAuditorSeesNoChildEvenInAnEmergency() {
    Professional auditor = professional(held(Post.AUDITOR, null));
    Facts facts = new Facts(List.of(tie(Party.of(auditor.id()), Because.EMERGENCY)), false);
    assertThat(NeedToKnow.decide(auditor, OPEN, facts)).isEqualTo(new Refused("post"));
  }

  @Test
  void theReachOfAListIsWhatAPermitWouldAllow() {
    assertThat(NeedToKnow.parties(callHandler())).contains(area.value(), district.value());
    assertThat(NeedToKnow.parties(careWorker(home))).contains(home.value()).hasSize(2);
    assertThat(NeedToKnow.parties(professional(held(Post.AUDITOR, null)))).isEmpty();
  }

  private static NeedToKnow.Answer decide(Professional who, Rule rule, Tie tie) {
    return NeedToKnow.decide(who, rule, new Facts(List.of(tie), false));
  }

  private static Tie tie(Party party, Because because) {
    return new Tie(party, because);
  }

  private Professional careWorker(TeamId team) {
    return professional(held(Post.CARE_WORKER, team));
  }

  private Professional callHandler() {
    return professional(held(Post.CALL_HANDLER, null));
  }

  private HeldPost held(Post post, @org.jspecify.annotations.Nullable TeamId team) {
    return new HeldPost(
        post,
        area,
        "Area",
        new AgencyId(UUID.randomUUID()),
        team,
        Set.of(area.value(), district.value()));
  }

  private static Professional professional(HeldPost... posts) {
    return new Professional(
        new ProfessionalId(UUID.randomUUID()),
        "Somebody",
        null,
        new AgencyId(UUID.randomUUID()),
        "Agency",
        List.of(posts));
  }
}
