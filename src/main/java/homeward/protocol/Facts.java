package homeward.protocol;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a report is classified or graded. No names and no free text but the answers'.
 *
 * @param age the child's age in completed years; null when not known
 * @param whereabouts what is known of where the child is
 * @param answers the answers given, by question code; a question not in the map is unanswered
 * @param markers facts known before this report, as {@code exploitation-known}, by the protocol's
 *     fact codes
 * @param history earlier reports within the protocol's repeat window, this one not counted
 * @param furtherPoliceEnquiry whether police must enquire beyond initial checks and the questions;
 *     enquiries the informant agrees to make do not count
 * @param dangerClearlyEvident whether the person taking the report sees plain danger
 */
public record Facts(
    @Nullable Integer age,
    Whereabouts whereabouts,
    Map<String, Answer> answers,
    Set<String> markers,
    History history,
    boolean furtherPoliceEnquiry,
    boolean dangerClearlyEvident) {

  /** Told by {@link Whereabouts#KNOWN_OR_SUSPECTED}. */
  public static final String WHEREABOUTS_KNOWN = "whereabouts-known";

  /** Told by {@link Whereabouts#NOT_THERE}. */
  public static final String NOT_AT_KNOWN_PLACE = "not-at-known-place";

  /** Told when police must enquire further. */
  public static final String FURTHER_POLICE_ENQUIRY = "further-police-enquiry";

  /** Told when danger is plain. */
  public static final String DANGER_CLEARLY_EVIDENT = "danger-clearly-evident";

  /** Told when a question needed before a report may be called absent is not answered enough. */
  public static final String NEEDED_QUESTION_UNANSWERED = "needed-question-unanswered";

  /** Told when any question of the set has no answer, or only "not known". */
  public static final String QUESTION_UNANSWERED = "question-unanswered";

  /** Facts the decision works out itself; protocol files may name them, markers may not. */
  public static final Set<String> WORKED_OUT =
      Set.of(
          WHEREABOUTS_KNOWN,
          NOT_AT_KNOWN_PLACE,
          FURTHER_POLICE_ENQUIRY,
          DANGER_CLEARLY_EVIDENT,
          NEEDED_QUESTION_UNANSWERED,
          QUESTION_UNANSWERED);

  /** Keeps its own copies. */
  public Facts {
    answers = Map.copyOf(answers);
    markers = Set.copyOf(markers);
  }

  /** What is known of where the child is. */
  public enum Whereabouts {
    UNKNOWN,
    /** Known, or suspected on some ground: the carer goes there. */
    KNOWN_OR_SUSPECTED,
    /** Somebody looked where the child was thought to be: not there. */
    NOT_THERE
  }

  /**
   * Earlier reports.
   *
   * @param missing how many were missing
   * @param absent how many were absent; both always count together
   */
  public record History(int missing, int absent) {

    /** Nothing before. */
    public static final History NONE = new History(0, 0);

    /** Missing and absent together. */
    public int together() {
      return missing + absent;
    }
  }
}
