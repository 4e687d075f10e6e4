package homeward.intake.web.draft;

import homeward.protocol.Answer;

/** An answer to a risk question in words. */
public final class AnswerWords {

  private AnswerWords() {}

  /** "Yes: she told her friend"; "No, and nothing more was said". */
  public static String of(Answer answer) {
    String choice =
        switch (answer.choice()) {
          case YES -> "Yes";
          case NO -> "No";
          case NOT_KNOWN -> "Not known";
        };
    return answer.words().isBlank() ? choice : choice + ": " + answer.words();
  }
}
