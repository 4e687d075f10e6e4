package homeward.risk;

import homeward.protocol.RiskLevel;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Happening;
import java.time.Instant;
import java.util.UUID;

/** What happens to the risk of an episode. */
public sealed interface RiskEvent extends Happening {

  /** The protocol's proposal was stored. */
  record RiskProposed(EpisodeId episode, ChildId child, RiskLevel level, Instant recordedAt)
      implements RiskEvent {}

  /** A person decided; what they decided before is replaced. */
  record RiskDecided(
      EpisodeId episode,
      ChildId child,
      UUID decision,
      RiskLevel level,
      boolean provisional,
      boolean belowProposal,
      Instant recordedAt)
      implements RiskEvent {}
}
