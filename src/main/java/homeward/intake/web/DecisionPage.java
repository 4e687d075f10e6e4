package homeward.intake.web;

import homeward.web.FormErrors;
import homeward.web.FormPage;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision: what is proposed above, the form below.
 *
 * @param allowed codes of the categories that may be decided now
 * @param theirs the decision somebody made meanwhile; null when nobody did
 * @param message why nothing was recorded; empty when the form was opened
 * @param code the status to answer with when {@code message} is not empty
 */
public record DecisionPage(
    UUID report,
    ProposalPage.Child child,
    ProposalPage.@Nullable Proposed proposed,
    List<ProposalPage.Meaning> meanings,
    Set<String> allowed,
    ProposalPage.@Nullable Decided theirs,
    String message,
    int code,
    Form form,
    FormErrors errors)
    implements FormPage {

  /** Keeps its own copies. */
  public DecisionPage {
    meanings = List.copyOf(meanings);
    allowed = Set.copyOf(allowed);
  }

  /** What was typed, for the template. */
  public record Form(DecisionForm typed) {

    /** What was typed in a field; empty for nothing. */
    public String value(String field) {
      return typed.value(field);
    }

    /** The decision the form was made from; empty for none. */
    public String seenDecision() {
      UUID seen = typed.seen().decision();
      return seen == null ? "" : seen.toString();
    }

    /** The proposal the form was made from. */
    public String seenProposal() {
      return typed.seen().proposal().toString();
    }

    /** The form's key. */
    public String key() {
      return typed.key().toString();
    }
  }

  /** Whether a category may be decided now. */
  public boolean may(String category) {
    return allowed.contains(category);
  }

  @Override
  public String template() {
    return "intake/decision";
  }

  @Override
  public String title() {
    return "Decide missing, absent or neither";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? code : 422;
  }
}
