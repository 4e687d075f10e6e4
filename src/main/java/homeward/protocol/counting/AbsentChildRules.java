package homeward.protocol.counting;

import homeward.protocol.ClauseRef;
import homeward.protocol.ClauseValue.Chain;
import homeward.protocol.ClauseValue.Holds;
import homeward.protocol.ClauseValue.Length;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import java.time.Duration;
import java.util.List;

/** Referring every absent child to children's services, where a local protocol lays it down. */
public final class AbsentChildRules {

  private static final String REFERRED = "telling.absent-child.referred";
  private static final String ASSESSED = "telling.absent-child.assessed";
  private static final String BY = "telling.absent-child.by";
  private static final String WITHIN = "telling.absent-child.within";
  private static final String TAKEN = "telling.absent-child.taken";

  private final Protocol protocol;

  /** The rules of this protocol. */
  public AbsentChildRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /** Whether every absent child is referred, on every absent report. */
  public boolean referred() {
    return protocol.has(REFERRED) && protocol.provision(REFERRED, Holds.class).value().holds();
  }

  /** The posts that assess and refer, whose desk is asked first in front. */
  public Provision<List<String>> by() {
    Provision<Chain> chain = protocol.provision(BY, Chain.class);
    return new Provision<>(chain.value().desks(), chain.clause());
  }

  /** How soon after the decision the child is assessed and referred; clock time. */
  public Provision<Duration> within() {
    return length(WITHIN);
  }

  /** How soon children's services take the referral; clock time. */
  public Provision<Duration> takenWithin() {
    return length(TAKEN);
  }

  /** The clauses by which an absent child is assessed and referred. */
  public List<ClauseRef> clauses() {
    return List.of(
        protocol.ref(REFERRED), protocol.ref(ASSESSED), protocol.ref(BY), protocol.ref(WITHIN));
  }

  private Provision<Duration> length(String id) {
    Provision<Length> length = protocol.provision(id, Length.class);
    return new Provision<>(length.value().length(), length.clause());
  }
}
