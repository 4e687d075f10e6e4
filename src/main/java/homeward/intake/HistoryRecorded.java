package homeward.intake;

import homeward.shared.BatchId;
import homeward.shared.Happening;
import java.time.Instant;

/**
 * A piece of an import was recorded: the reports of many children. Whose, the published view {@code
 * intake.imported_children} tells by batch and time.
 *
 * @param recordedAt when the piece was recorded, UTC; the same for all its reports
 */
public record HistoryRecorded(BatchId batch, Instant recordedAt) implements Happening {}
