package homeward.intake.web.draft;

import homeward.intake.Drafts;
import homeward.intake.Reports;
import homeward.intake.domain.Step;
import homeward.intake.drafting.Draft;
import homeward.intake.drafting.Sending;
import homeward.shared.Professional;
import homeward.web.Redirect;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Saves a page and goes on: to the next one, to the check, or to the police at once. */
@Component
class Moves {

  /** The name of the buttons; what was pressed. */
  static final String THEN = "then";

  private static final String CHECK = "check";
  private static final String POLICE = "police";

  private final Drafts drafts;
  private final Reports reports;
  private final Trail trail;

  Moves(Drafts drafts, Reports reports, Trail trail) {
    this.drafts = drafts;
    this.reports = reports;
    this.trail = trail;
  }

  /** Keeps the answers; the draft as it is then. */
  Draft save(Professional by, Draft draft, Map<String, String> answers) {
    drafts.answer(by, draft.id(), answers);
    return drafts.read(by, draft.id());
  }

  /** Whether "I need the police now" was pressed. */
  static boolean police(Map<String, String> form) {
    return POLICE.equals(form.get(THEN));
  }

  /** Sends what there is and shows 999; without a child it can only show 999. */
  Redirect police(Professional by, Draft draft) {
    return switch (reports.send(by, draft.id(), true)) {
      case Sending.Sent sent -> Redirect.to("/reports/" + sent.report() + "/sent");
      case Sending.Incomplete _ -> Redirect.to("/reports/drafts/" + draft.id() + "/police-now");
    };
  }

  /** Goes on after a page. */
  Redirect onward(Professional by, Draft draft, Step step, Map<String, String> form) {
    if (police(form)) {
      return police(by, draft);
    }
    if (CHECK.equals(form.get(THEN)) && draft.state() instanceof Draft.Open) {
      return Redirect.to(StepFrame.path(draft.id(), Step.CHECK));
    }
    return Redirect.to(trail.after(draft, step));
  }
}
