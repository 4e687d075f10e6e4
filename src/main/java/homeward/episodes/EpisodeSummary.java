package homeward.episodes;

import homeward.protocol.RiskLevel;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.DeskId;
import homeward.shared.EpisodeId;
import homeward.shared.ReportId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An episode in one row. Times are UTC.
 *
 * @param reference short reference to read aloud
 * @param area the area of the place the child went missing from
 * @param times its times
 * @param owner the desk that owns it; null only for an imported episode
 * @param acceptedAt when the owner accepted; null while the first owner has not
 * @param level the risk level decided; null while none is
 */
public record EpisodeSummary(
    EpisodeId episode,
    ChildId child,
    ReportId report,
    String reference,
    AreaId area,
    Times times,
    @Nullable DeskId owner,
    @Nullable Instant acceptedAt,
    @Nullable RiskLevel level) {

  /**
   * Its times.
   *
   * @param started when last seen
   * @param opened when opened in the record
   * @param found null until recorded
   * @param returned null until recorded
   * @param closed null while open
   * @param lastAction when something real was last done
   */
  public record Times(
      Instant started,
      Instant opened,
      @Nullable Instant found,
      @Nullable Instant returned,
      @Nullable Instant closed,
      Instant lastAction) {}

  /** Whether it is open. */
  public boolean open() {
    return times.closed() == null;
  }

  /** Whether the child is missing still: neither found nor returned. */
  public boolean missing() {
    return open() && times.found() == null && times.returned() == null;
  }

  /** How long the child was away so far: from last seen until found, returned or now. */
  public Duration away(Instant now) {
    Instant end = times.found() != null ? times.found() : times.returned();
    return Duration.between(times.started(), end == null ? now : end);
  }
}
