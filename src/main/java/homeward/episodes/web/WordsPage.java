package homeward.episodes.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;

/**
 * A short form: what was done, news, an answer to news, a refusal, a review.
 *
 * @param kind which of them
 */
public record WordsPage(FormState state, Kind kind) implements FormPage {

  /** The short forms. */
  public enum Kind {
    ENQUIRY(
        "/enquiry",
        "Record what was done",
        "What was done, and what came of it?",
        "Somebody must be able to see at a glance what has been done to find the child."),
    NEWS(
        "/news",
        "Add news",
        "What is the news?",
        "The desk that owns the episode sees it at once. News on a closed episode must be answered."),
    ANSWER(
        "/news/answer", "Answer the news", "Why?", "Whoever brought the news is owed an answer."),
    REFUSE(
        "/handover/refuse",
        "Refuse the handover",
        "Why do you refuse?",
        "It goes to the next desk at once, and the sender stays owner until somebody accepts."),
    REVIEW(
        "/closing-review",
        "Review the closing",
        "What did you find?",
        "It was closed without the child seen or spoken to, so somebody else looks again.");

    private final String path;
    private final String heading;
    private final String question;
    private final String why;

    Kind(String path, String heading, String question, String why) {
      this.path = path;
      this.heading = heading;
      this.question = question;
      this.why = why;
    }

    /** The last part of its address. */
    public String path() {
      return path;
    }

    /** Its heading. */
    public String heading() {
      return heading;
    }

    /** What it asks. */
    public String question() {
      return question;
    }

    /** Why it is asked. */
    public String why() {
      return why;
    }
  }

  @Override
  public String template() {
    return "episodes/words";
  }

  @Override
  public String title() {
    return kind.heading();
  }

  @Override
  public FormErrors errors() {
    return state.errors();
  }

  @Override
  public int status() {
    return state.status();
  }
}
