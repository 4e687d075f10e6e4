package homeward.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a report in their order. */
public enum Step {
  INFORMANT("Who is calling"),
  WHO("Which child"),
  KNOWN("What we know"),
  SEEN("When and where last seen"),
  THIS_TIME("What is different this time"),
  QUESTIONS("Questions about risk"),
  ENQUIRIES("What has been done to find the child"),
  CHECK("Check your answers");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  /** What the page is called. */
  public String words() {
    return words;
  }

  /** The code in addresses: "this-time". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The step of a code; empty when there is none. */
  public static Optional<Step> of(String code) {
    return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
  }

  /**
   * The steps of one report.
   *
   * @param byPhone whether a call handler writes down what somebody else tells: the caller first
   * @param childKnown whether there is an information sheet to confirm
   * @param significantRisk whether what was answered is so grave that the enquiries are left out
   */
  public static List<Step> path(boolean byPhone, boolean childKnown, boolean significantRisk) {
    return Arrays.stream(values())
        .filter(step -> step != INFORMANT || byPhone)
        .filter(step -> step != KNOWN || childKnown)
        .filter(step -> step != ENQUIRIES || !significantRisk)
        .toList();
  }

  /** The next step on a path; the last one stays. A step that is not on it leads onwards too. */
  public Step after(List<Step> path) {
    return path.stream()
        .filter(step -> step.ordinal() > ordinal())
        .findFirst()
        .orElse(path.getLast());
  }

  /** The step before on a path; empty for the first. */
  public Optional<Step> before(List<Step> path) {
    return path.stream().filter(step -> step.ordinal() < ordinal()).reduce((one, two) -> two);
  }
}
