package homeward.protocol;

import homeward.protocol.ClauseValue.Definition;
import homeward.protocol.ClauseValue.Holds;
import homeward.protocol.ClauseValue.LengthByRisk;
import homeward.protocol.ClauseValue.Posts;
import java.time.Duration;
import java.util.Set;

/** Grading and supervising an open episode. */
public final class RiskRules {

  private final Protocol protocol;

  RiskRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** What a level means. */
  public Provision<String> meaning(RiskLevel level) {
    Provision<Definition> definition =
        protocol.provision("risk.level." + level.code(), Definition.class);
    return new Provision<>(definition.value().text(), definition.clause());
  }

  /** The posts that give the first level. */
  public Provision<Set<String>> firstGradedBy() {
    Provision<Posts> posts = protocol.provision("risk.first.decide", Posts.class);
    return new Provision<>(posts.value().posts(), posts.clause());
  }

  /** Whether choosing this level needs a reason, because the protocol proposed a graver one. */
  public Provision<Boolean> reasonNeeded(RiskLevel proposed, RiskLevel chosen) {
    Provision<Holds> rule = protocol.provision("risk.lower-than-proposed.reason", Holds.class);
    return new Provision<>(rule.value().holds() && proposed.graverThan(chosen), rule.clause());
  }

  /** How soon a supervisor reviews the level: after the first grading, then after each review. */
  public Provision<Duration> supervisorReviewWithin(RiskLevel level) {
    return length("risk.review.supervisor", level);
  }

  /** How long an open episode may go without a real action before it raises an alarm. */
  public Provision<Duration> lastActionAlarmAfter(RiskLevel level) {
    return length("episode.last-action.alarm", level);
  }

  private Provision<Duration> length(String id, RiskLevel level) {
    Provision<LengthByRisk> lengths = protocol.provision(id, LengthByRisk.class);
    return new Provision<>(lengths.value().of(level), lengths.clause());
  }
}
