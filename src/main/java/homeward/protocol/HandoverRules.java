package homeward.protocol;

import homeward.protocol.ClauseValue.Chain;
import homeward.protocol.ClauseValue.LengthByRisk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Work that goes to a desk must be acknowledged by a person, or it climbs by the clock. */
public final class HandoverRules {

  private final Protocol protocol;

  HandoverRules(Protocol protocol) {
    this.protocol = protocol;
  }

  /**
   * How soon the work must be acknowledged at each desk.
   *
   * @param level the risk level; null when none has been decided, which counts as high (local
   *     choice)
   */
  public Provision<Duration> acknowledgeWithin(@Nullable RiskLevel level) {
    Provision<LengthByRisk> lengths =
        protocol.provision("handover.acknowledge", LengthByRisk.class);
    return new Provision<>(
        lengths.value().of(level == null ? RiskLevel.HIGH : level), lengths.clause());
  }

  /** The desks work climbs, by post code, lowest first. */
  public Provision<List<String>> chain() {
    Provision<Chain> chain = protocol.provision("handover.chain", Chain.class);
    return new Provision<>(chain.value().desks(), chain.clause());
  }

  /** The next desk up; empty at the top and for a desk that is not in the chain. */
  public Optional<String> next(String desk) {
    List<String> desks = chain().value();
    int at = desks.indexOf(desk);
    return at < 0 || at == desks.size() - 1 ? Optional.empty() : Optional.of(desks.get(at + 1));
  }
}
