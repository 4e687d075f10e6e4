package homeward.protocol.domain;

import homeward.protocol.ClauseValue.RiskChangeRule;
import homeward.protocol.ClauseValue.RiskChangeRule.Change;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.RiskChange;
import homeward.protocol.Ruling;
import java.util.List;
import java.util.TreeSet;

/** Rules whether somebody may change a risk level. */
public final class RiskChanges {

  private RiskChanges() {}

  /**
   * Allowed by the first clause that allows it outright, else provisional by the first that allows
   * that, else refused by the clause that says who may.
   *
   * @throws IllegalStateException when no clause rules such a change
   */
  public static Ruling rule(RiskChange change, Protocol protocol) {
    Change wanted = new Change(change.from(), change.to());
    List<Provision<RiskChangeRule>> ruling =
        protocol.all(RiskChangeRule.class).stream()
            .filter(rule -> rule.value().changes().contains(wanted))
            .filter(rule -> !rule.value().firstGradingOnly() || change.firstGrading())
            .toList();
    if (ruling.isEmpty()) {
      throw new IllegalStateException(
          "protocol " + protocol.version().id() + " does not say who may change " + wanted);
    }
    List<Provision<RiskChangeRule>> open =
        ruling.stream().filter(rule -> rule.value().may().includes(change.posts())).toList();
    for (Provision<RiskChangeRule> rule : open) {
      if (rule.value().confirmedBy().isEmpty()) {
        return new Ruling.Allowed(rule.clause());
      }
    }
    if (!open.isEmpty()) {
      Provision<RiskChangeRule> rule = open.getFirst();
      return new Ruling.Provisional(rule.clause(), rule.value().confirmedBy());
    }
    TreeSet<String> who = new TreeSet<>();
    ruling.forEach(rule -> who.addAll(rule.value().may().posts()));
    return new Ruling.Refused(ruling.getFirst().clause(), who);
  }
}
