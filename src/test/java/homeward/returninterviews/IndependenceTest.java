package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.returninterviews.domain.Independence;
import homeward.returninterviews.domain.Independence.Tie;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.HeldPost;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  private static final TeamId HOME = new TeamId(new UUID(1, 1));
  private static final TeamId SERVICE = new TeamId(new UUID(1, 2));
  private static final ProfessionalId ID = new ProfessionalId(new UUID(2, 1));
  private static final Set<String> EXCLUDED = Set.of("care-team", "case-holding-social-worker");
  private static final Independence.Ties AT_HOME = new Independence.Ties(HOME, null);

  @Test
  void anInterviewerOfTheServiceIsIndependent() {
    Professional who = holding(post(Post.INTERVIEWER, SERVICE));
    assertThat(Independence.tie(who, AT_HOME, EXCLUDED)).isEmpty();
    assertThat(Independence.interviewsFor(who, SERVICE)).isTrue();
  }

  @Test
  void oneWhoAlsoWorksInTheChildsHomeIsNot() {
    Professional who = holding(post(Post.INTERVIEWER, SERVICE), post(Post.CARE_WORKER, HOME));
    assertThat(Independence.tie(who, AT_HOME, EXCLUDED)).contains(Tie.CARE_TEAM);
  }

  @Test
  void theCaseHoldingSocialWorkerIsNotThoughInAnotherTeam() {
    Professional who = holding(post(Post.SOCIAL_WORKER, SERVICE));
    assertThat(Independence.tie(who, new Independence.Ties(null, ID), EXCLUDED))
        .contains(Tie.CASE_HOLDER);
  }

  @Test
  void whatCountsAsATieIsTheProtocolsClause() {
    Professional who = holding(post(Post.CARE_WORKER, HOME));
    assertThat(Independence.tie(who, AT_HOME, Set.of("case-holding-social-worker"))).isEmpty();
  }

  @Test
  void somebodyOfAnotherTeamDoesNotInterviewForTheService() {
    assertThat(Independence.interviewsFor(holding(post(Post.INTERVIEWER, HOME)), SERVICE))
        .isFalse();
    assertThat(
            Independence.interviewsFor(
                holding(post(Post.INTERVIEW_SERVICE_MANAGER, SERVICE)), SERVICE))
        .isFalse();
  }

  private static Professional holding(HeldPost... posts) {
    return new Professional(
        ID, "Kit Example", null, new AgencyId(new UUID(3, 1)), "Agency", Arrays.asList(posts));
  }

  private static HeldPost post(Post post, TeamId team) {
    AreaId area = new AreaId(new UUID(4, 1));
    return new HeldPost(post, area, "Area", new AgencyId(new UUID(3, 1)), team, Set.of());
  }

  /** Keeps the list of ties and the protocol's words together. */
  @Test
  void everyTieIsAWordOfTheClause() {
    assertThat(List.of(Tie.values())).extracting(Tie::code).allMatch(EXCLUDED::contains);
  }
}
