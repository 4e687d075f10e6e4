package homeward.returninterviews.web;

import homeward.web.FormErrors;
import homeward.web.FormKey;
import homeward.web.FormPage;
import homeward.web.forms.Sent;
import homeward.web.govuk.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The triage colour of an interview, why it is proposed, and what follows.
 *
 * @param id the interview
 * @param child what to call the child
 * @param colour null where the area's protocol has no triage
 * @param factors each factor with what is known
 * @param due what follows and is not done
 * @param form what may be sent
 */
public record TriagePage(
    String id,
    String child,
    @Nullable Colour colour,
    List<FactorLine> factors,
    List<Due> due,
    Form form,
    FormErrors errors)
    implements FormPage {

  /**
   * The colour.
   *
   * @param badge the one that counts
   * @param follows what it asks for
   * @param proposed what the protocol proposes, in words
   * @param reasons why, one sentence each
   * @param clauses the clauses that fired
   * @param chosen who chose what, why; null when nobody did
   * @param toReview whether the proposal changed since
   */
  public record Colour(
      StandingView.Badge badge,
      String follows,
      String proposed,
      List<String> reasons,
      List<ClauseLine> clauses,
      @Nullable String chosen,
      boolean toReview) {}

  /** A clause and where it is read. */
  public record ClauseLine(String sentence, String path) {}

  /**
   * A factor.
   *
   * @param weight "significant" or "minor"
   * @param state "Yes", "No", "Nobody has answered"
   * @param source who said so and when; empty when nobody has
   * @param field the name of its field
   * @param typed what was chosen and not kept; null for nothing
   */
  public record FactorLine(
      String ask,
      String weight,
      String state,
      String source,
      String field,
      @Nullable String typed) {}

  /**
   * Something to do.
   *
   * @param letter where the letter is printed; null for a question
   */
  public record Due(String code, String words, String learnt, @Nullable String letter) {}

  /**
   * What may be sent.
   *
   * @param may whether the reader answers and chooses
   * @param colours to choose from
   * @param shown the choice the form is made from; empty for none
   */
  public record Form(
      boolean may,
      List<Choice> colours,
      List<Choice> yesNo,
      String shown,
      Sent sent,
      FormKey key,
      @Nullable String refusal) {}

  @Override
  public String template() {
    return "returninterviews/triage";
  }

  @Override
  public String title() {
    return "Triage";
  }

  @Override
  public int status() {
    return form.refusal() != null ? 409 : errors.isEmpty() ? 200 : 422;
  }
}
