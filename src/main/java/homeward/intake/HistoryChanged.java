package homeward.intake;

import homeward.shared.ChildId;
import homeward.shared.Happening;
import java.time.Instant;

/**
 * What imports say of one child was added to, confirmed or taken back. Published for each child.
 *
 * @param recordedAt when, UTC
 */
public record HistoryChanged(ChildId child, Instant recordedAt) implements Happening {}
