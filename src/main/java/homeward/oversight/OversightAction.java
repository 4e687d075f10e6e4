package homeward.oversight;

import static homeward.shared.Post.AUDITOR;
import static homeward.shared.Post.DUTY_INSPECTOR;
import static homeward.shared.Post.HOME_MANAGER;
import static homeward.shared.Post.SOCIAL_WORKER;
import static homeward.shared.Post.SUPERINTENDENT;
import static homeward.shared.Post.TEAM_MANAGER;

import homeward.access.Action;
import homeward.access.Rule;

/** What may be seen of the audit. */
public enum OversightAction implements Action {
  AUDIT(
      "oversight.audit",
      Rule.general(
          Rule.Effect.LOOK,
          "The auditor sees who looked at whom and why, who was refused and what changed, by the"
              + " child's reference, never the record itself.",
          AUDITOR)),
  LOOKS(
      "oversight.looks",
      Rule.look(
          "Those who answer for a child see who has looked at the record and why.",
          HOME_MANAGER,
          SOCIAL_WORKER,
          DUTY_INSPECTOR,
          SUPERINTENDENT,
          TEAM_MANAGER));

  private final String code;
  private final Rule rule;

  OversightAction(String code, Rule rule) {
    this.code = code;
    this.rule = rule;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Rule rule() {
    return rule;
  }
}
