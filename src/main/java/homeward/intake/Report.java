package homeward.intake;

import homeward.protocol.Answer;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as it was made, with what was added since. Times are UTC.
 *
 * @param summary the report in one line
 * @param kind what was reported
 * @param policeNow whether it was sent with "I need the police now", before all was answered
 * @param missingFrom in words; empty when not said
 * @param informant who told it
 * @param whereabouts where the child is thought to be; null when not known
 * @param answers every answer to a risk question, oldest first; the last for a question counts
 * @param details everything else said, oldest first
 */
public record Report(
    ReportSummary summary,
    Kind kind,
    boolean policeNow,
    String missingFrom,
    Informant informant,
    @Nullable Whereabouts whereabouts,
    List<Answered> answers,
    List<Detail> details) {

  /** Keeps its own copies. */
  public Report {
    answers = List.copyOf(answers);
    details = List.copyOf(details);
  }

  /** What was reported. */
  public enum Kind {
    MISSING,
    /** The carer goes to where the child is known or thought to be. */
    WHEREABOUTS_KNOWN
  }

  /**
   * Who told it.
   *
   * @param relation what they are to the child
   * @param phone number to call back; empty when not given
   * @param agreesTo what they agreed to do meanwhile; empty when nothing
   * @param byPhone whether a call handler wrote it down
   */
  public record Informant(
      String name, String relation, String phone, String agreesTo, boolean byPhone) {}

  /**
   * Where the child is thought to be.
   *
   * @param grounds how that is known; empty when not said
   * @param policeHelp whether the carer asks the police to help
   * @param safetyReason why it is not safe without them; empty without
   * @param notThereAt when somebody looked and the child was not there; null when nobody said so
   */
  public record Whereabouts(
      String place,
      String grounds,
      boolean policeHelp,
      String safetyReason,
      @Nullable Instant notThereAt) {}

  /**
   * An answer to a risk question.
   *
   * @param question code of the question in the protocol
   * @param suppliedBy who said so, in words
   * @param at when it was obtained
   */
  public record Answered(String question, Answer answer, String suppliedBy, Instant at) {}

  /**
   * Anything else that was said.
   *
   * @param field code of the field
   * @param suppliedBy who said so, in words
   * @param at when it was obtained
   */
  public record Detail(String field, String words, String suppliedBy, Instant at) {}

  /**
   * News added after the report was sent.
   *
   * @param suppliedBy who told it, in words
   * @param at when it was recorded
   */
  public record News(ReportId report, String words, String suppliedBy, Instant at) {}

  /** The child it is about. */
  public ChildId child() {
    return summary.child();
  }

  /** Its id. */
  public ReportId id() {
    return summary.report();
  }
}
