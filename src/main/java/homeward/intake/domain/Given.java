package homeward.intake.domain;

import homeward.protocol.Answer;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What has been answered in a draft so far: the latest answer to each question.
 *
 * @param answers by code; an answer that was taken back is empty
 */
public record Given(Map<String, String> answers) {

  /** Keeps its own copy. */
  public Given {
    answers = Map.copyOf(answers);
  }

  /** The answer; empty text when there is none. */
  public String text(String field) {
    return answers.getOrDefault(field, "");
  }

  /** Whether anything was answered. */
  public boolean has(String field) {
    return !text(field).isEmpty();
  }

  /** The child chosen, when one already known was. */
  public Optional<ChildId> child() {
    return has(Fields.CHILD)
        ? Optional.of(new ChildId(UUID.fromString(text(Fields.CHILD))))
        : Optional.empty();
  }

  /** Whether a child not yet known was described enough to be found again. */
  public boolean describesNewChild() {
    return has(Fields.GIVEN_NAME)
        && has(Fields.FAMILY_NAME)
        && (has(Fields.DATE_OF_BIRTH) || has(Fields.ABOUT_AGE));
  }

  /** Date of birth of a child not yet known. */
  public Optional<LocalDate> dateOfBirth() {
    return has(Fields.DATE_OF_BIRTH)
        ? Optional.of(LocalDate.parse(text(Fields.DATE_OF_BIRTH)))
        : Optional.empty();
  }

  /**
   * When a child not yet known was born, or about how old they are.
   *
   * @param said the London day on which it is told
   */
  public Optional<Birth> birth(LocalDate said) {
    return dateOfBirth()
        .map(Birth::on)
        .or(() ->
            has(Fields.ABOUT_AGE)
                ? Optional.of(new Birth.About(Integer.parseInt(text(Fields.ABOUT_AGE)), said))
                : Optional.empty());
  }

  /** When the child was last seen, UTC. */
  public Optional<Instant> lastSeen() {
    return has(Fields.LAST_SEEN)
        ? Optional.of(Instant.parse(text(Fields.LAST_SEEN)))
        : Optional.empty();
  }

  /** Whether it is known or suspected where the child is. */
  public boolean whereaboutsKnown() {
    return "yes".equals(text(Fields.WHEREABOUTS));
  }

  /** Whether the police are asked to help collect the child. */
  public boolean policeHelp() {
    return whereaboutsKnown() && "yes".equals(text(Fields.POLICE_HELP));
  }

  /** The answer to a risk question; empty when nobody answered it. */
  public Optional<Answer> risk(String question) {
    String choice = text(Fields.RISK + question);
    return choice.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Answer(Answer.Choice.of(choice), text(Fields.RISK + question + Fields.WORDS)));
  }

  /** Every risk question answered, by code. */
  public Map<String, Answer> risks() {
    return answers.keySet().stream()
        .filter(field -> field.startsWith(Fields.RISK) && has(field))
        .map(field -> field.substring(Fields.RISK.length()))
        .filter(code -> code.indexOf('.') < 0)
        .collect(Collectors.toMap(code -> code, code -> risk(code).orElseThrow()));
  }

  /** The codes of the enquiries made. */
  public Set<String> enquiries() {
    return answers.keySet().stream()
        .filter(field -> field.startsWith(Fields.ENQUIRY) && has(field))
        .map(field -> field.substring(Fields.ENQUIRY.length()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
