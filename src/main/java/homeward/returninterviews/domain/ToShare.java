package homeward.returninterviews.domain;

import homeward.shared.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of an interview is shared with whom. With the child's agreement the police learn what
 * happened, who hurt the child, signs of exploitation, and the people, places, vehicles and phones;
 * without it only what must be shared so that nobody is hurt (local choice after the sources'
 * "consent to share and its limits"). The child's social worker learns everything the child agrees
 * to, and always what must be shared and what was agreed to stay safe.
 */
public final class ToShare {

  private static final Set<Section> POLICE =
      Set.of(Section.HAPPENED, Section.HARM, Section.SIGNS, Section.MENTIONED);
  private static final String MUST = "must-share";

  private ToShare() {}

  /** With whom something is shared. */
  public enum Audience {
    POLICE("the police", "agrees-police"),
    SOCIAL_WORKER("the child's social worker", "agrees-social");

    private final String words;
    private final String consent;

    Audience(String words, String consent) {
      this.words = words;
      this.consent = consent;
    }

    /** In words. */
    public String words() {
      return words;
    }

    /** For whom the holder of a post reads: their own audience, the police for all others. */
    public static Audience of(Post post) {
      return switch (post) {
        case SOCIAL_WORKER, TEAM_MANAGER -> SOCIAL_WORKER;
        default -> POLICE;
      };
    }

    private String told() {
      return words + (this == POLICE ? " are" : " is");
    }
  }

  /** One thing that is shared. */
  public record Line(String question, String value) {}

  /** Why it cannot be shared yet. */
  public enum Missing {
    NOT_EXPLAINED("Say first that you explained to the child what cannot stay between you."),
    NOT_ASKED("Say first whether the child agrees that the police and the social worker are told."),
    DANGER_UNSAID(
        "The child told of harm or of signs of exploitation, and does not agree to sharing. Say"
            + " what must be shared to keep the child safe, or why nothing must.");

    private final String words;

    Missing(String words) {
      this.words = words;
    }

    /** In words, to the interviewer. */
    public String words() {
      return words;
    }
  }

  /**
   * Whether the holder of a post reads the whole talk. The interview service does; the social
   * worker and their manager only when the child agrees, as the child was told (local choice).
   */
  public static boolean mayRead(Post post, Map<String, List<String>> said) {
    return Audience.of(post) != Audience.SOCIAL_WORKER
        || said.getOrDefault(Audience.SOCIAL_WORKER.consent, List.of()).contains("YES");
  }

  /** What is still missing before anything is shared; empty when nothing is. */
  public static List<Missing> missing(Map<String, List<String>> said) {
    List<Missing> missing = new ArrayList<>();
    if (!said.getOrDefault("limits", List.of()).contains("YES")) {
      missing.add(Missing.NOT_EXPLAINED);
    }
    boolean agrees = true;
    for (Audience audience : Audience.values()) {
      List<String> answer = said.getOrDefault(audience.consent, List.of());
      if (answer.isEmpty() && !missing.contains(Missing.NOT_ASKED)) {
        missing.add(Missing.NOT_ASKED);
      }
      agrees &= answer.contains("YES");
    }
    boolean danger =
        said.getOrDefault("harmed", List.of()).contains("YES")
            || !said.getOrDefault("signs", List.of()).isEmpty();
    if (danger && !agrees && said.getOrDefault(MUST, List.of()).isEmpty()) {
      missing.add(Missing.DANGER_UNSAID);
    }
    return List.copyOf(missing);
  }

  /** The lines for an audience; never empty, so that each learns that the interview was held. */
  public static List<Line> lines(Audience audience, Map<String, List<String>> said) {
    boolean agrees = said.getOrDefault(audience.consent, List.of()).contains("YES");
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            "The return interview was held",
            agrees
                ? "The child agrees that " + audience.told() + " told what stands here."
                : "The child does not agree that " + audience.told() + " told more."));
    for (Section section : Section.values()) {
      for (TalkField field : section.fields()) {
        boolean included =
            audience == Audience.POLICE
                ? agrees && POLICE.contains(section)
                : section != Section.CONSENT && (agrees || field.code().equals("safety-plan"));
        if (included || field.code().equals(MUST)) {
          for (String value : field.read(said.getOrDefault(field.code(), List.of()))) {
            lines.add(new Line(field.label(), value));
          }
        }
      }
    }
    return List.copyOf(lines);
  }
}
