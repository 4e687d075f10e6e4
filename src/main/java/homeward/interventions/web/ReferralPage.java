package homeward.interventions.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import homeward.web.LiveMark;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The referral of an absent child to children's services.
 *
 * @param about whose it is and after which absence
 * @param standing where it stands, a sentence each; when none is due here, that
 * @param rationale what was assessed and why; null while it was not
 * @param clauses by which clauses it is due
 * @param forms what the reader may do
 */
public record ReferralPage(
    About about,
    Standing standing,
    @Nullable String rationale,
    List<ClauseLink> clauses,
    Forms forms,
    LiveMark mark)
    implements FormPage {

  /**
   * Whose it is and after which absence.
   *
   * @param whose name and age of the child
   * @param child where the child's record is
   * @param absence id of the absence
   */
  public record About(String whose, String child, String absence) {}

  /**
   * Where it stands.
   *
   * @param words a word or two
   * @param tone of the badge
   * @param sentences what was done and what is due
   */
  public record Standing(String words, String tone, List<String> sentences) {}

  /** A clause with where it can be read. */
  public record ClauseLink(String words, String href) {}

  /**
   * The forms.
   *
   * @param findings what to choose from; empty when nothing is to be assessed by the reader
   * @param takes whether the reader may take the referral
   * @param sent what was typed
   * @param refusal why nothing was recorded; null when nothing was refused
   */
  public record Forms(List<Choice> findings, boolean takes, Sent sent, @Nullable String refusal) {}

  @Override
  public FormErrors errors() {
    return forms.sent().errors();
  }

  @Override
  public String template() {
    return "interventions/referral";
  }

  @Override
  public String title() {
    return "Referral to children's services";
  }

  @Override
  public List<LiveMark> live() {
    return List.of(mark);
  }

  @Override
  public int status() {
    return forms.refusal() != null ? 409 : errors().isEmpty() ? 200 : 422;
  }
}
