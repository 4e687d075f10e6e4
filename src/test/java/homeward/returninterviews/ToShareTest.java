package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.returninterviews.domain.ToShare;
import homeward.returninterviews.domain.ToShare.Audience;
import homeward.returninterviews.domain.ToShare.Line;
import homeward.returninterviews.domain.ToShare.Missing;
import homeward.shared.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the police and the social worker learn, with and without the child's agreement. */
class ToShareTest {

  @Test
  void nothingIsSharedBeforeTheChildHeardOfItAndWasAsked() {
    assertThat(ToShare.missing(Map.of())).containsExactly(Missing.NOT_EXPLAINED, Missing.NOT_ASKED);
    assertThat(ToShare.missing(Map.of("limits", List.of("NO"), "agrees-police", List.of("YES"))))
        .containsExactly(Missing.NOT_EXPLAINED, Missing.NOT_ASKED);
    assertThat(ToShare.missing(said("YES", "YES"))).isEmpty();
    assertThat(ToShare.missing(said("NO", "NO"))).isEmpty();
  }

  @Test
  void harmWithoutAgreementNeedsAWordOnSafety() {
    Map<String, List<String>> said = said("NO", "YES");
    said.put("harmed", List.of("YES"));
    assertThat(ToShare.missing(said)).containsExactly(Missing.DANGER_UNSAID);
    said.put("must-share", List.of("A man in a grey van waits at the school gate"));
    assertThat(ToShare.missing(said)).isEmpty();
    Map<String, List<String>> signs = said("NO", "NO");
    signs.put("signs", List.of("DEBT"));
    assertThat(ToShare.missing(signs)).containsExactly(Missing.DANGER_UNSAID);
  }

  @Test
  void withAgreementThePoliceLearnPeopleAndPlacesButNotTheChildsWishes() {
    Map<String, List<String>> said = said("YES", "YES");
    said.put("places", List.of("The arcade", "The bus station"));
    said.put("signs", List.of("DEBT"));
    said.put("own-words", List.of("I want my dog back"));
    assertThat(ToShare.lines(Audience.POLICE, said))
        .extracting(Line::value)
        .contains("The arcade", "The bus station", "Owes somebody, or is said to")
        .doesNotContain("I want my dog back");
    assertThat(ToShare.lines(Audience.SOCIAL_WORKER, said))
        .extracting(Line::value)
        .contains("The arcade", "I want my dog back");
  }

  @Test
  void withoutAgreementOnlyWhatKeepsSomebodySafeIsShared() {
    Map<String, List<String>> said = said("NO", "NO");
    said.put("places", List.of("The arcade"));
    said.put("own-words", List.of("I want my dog back"));
    said.put("safety-plan", List.of("Ring the night worker"));
    said.put("must-share", List.of("A man in a grey van waits at the school gate"));
    assertThat(ToShare.lines(Audience.POLICE, said))
        .extracting(Line::value)
        .containsExactly(
            "The child does not agree that the police are told more.",
            "A man in a grey van waits at the school gate");
    assertThat(ToShare.lines(Audience.SOCIAL_WORKER, said))
        .extracting(Line::value)
        .contains("Ring the night worker", "A man in a grey van waits at the school gate")
        .doesNotContain("The arcade", "I want my dog back");
  }

  @Test
  void theSocialWorkerReadsTheTalkOnlyWhenTheChildAgrees() {
    assertThat(ToShare.mayRead(Post.SOCIAL_WORKER, said("YES", "YES"))).isTrue();
    assertThat(ToShare.mayRead(Post.SOCIAL_WORKER, said("YES", "NO"))).isFalse();
    assertThat(ToShare.mayRead(Post.TEAM_MANAGER, Map.of())).isFalse();
    assertThat(ToShare.mayRead(Post.INTERVIEWER, Map.of())).isTrue();
    assertThat(ToShare.mayRead(Post.INTERVIEW_SERVICE_MANAGER, said("NO", "NO"))).isTrue();
  }

  private static Map<String, List<String>> said(String police, String social) {
    return new HashMap<>(
        Map.of(
            "limits", List.of("YES"),
            "agrees-police", List.of(police),
            "agrees-social", List.of(social)));
  }
}
