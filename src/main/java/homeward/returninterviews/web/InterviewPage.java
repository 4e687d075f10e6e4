package homeward.returninterviews.web;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import homeward.web.govuk.Choice;
import homeward.web.govuk.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One interview.
 *
 * @param child what to call the child
 * @param interviewer who has it; null for nobody
 * @param story its facts, recorded last first
 * @param forms what the reader may do
 */
public record InterviewPage(
    StandingView standing,
    Named child,
    @Nullable String interviewer,
    List<Fact> story,
    Forms forms,
    FormErrors errors,
    List<LiveMark> live)
    implements FormPage {

  /** What to call the child, and where the child's record is. */
  public record Named(String name, String facts, String path) {}

  /**
   * The forms on the page.
   *
   * @param candidates interviewers to choose from; empty unless the reader may allocate now
   * @param chosen what was chosen; empty for nothing
   * @param version the allocation the form is made from; empty for none
   * @param may whether the reader records attempts and answers
   * @param reads whether the reader reads the interview itself
   * @param shared whether the reader sees what is shared
   * @param services interview services to choose from
   * @param late reasons to choose from; empty unless it is late and the reader may say why
   */
  public record Forms(
      List<Choice> candidates,
      String chosen,
      String version,
      boolean may,
      boolean reads,
      boolean shared,
      List<Choice> late,
      Services services,
      FormKey key,
      @Nullable String refusal) {}

  /**
   * The interview services to choose from.
   *
   * @param choices empty unless no route reached a service and the reader may choose one
   * @param reason what was typed beside a choice: why this service, or why it is late; empty for
   *     nothing
   */
  public record Services(List<Choice> choices, String reason) {}

  @Override
  public String template() {
    return "returninterviews/interview";
  }

  @Override
  public String title() {
    return "Return interview";
  }

  @Override
  public int status() {
    return forms.refusal() != null ? 409 : errors.isEmpty() ? 200 : 422;
  }
}
