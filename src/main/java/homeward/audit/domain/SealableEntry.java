package homeward.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit row as the chain sees it: every column that must not change.
 *
 * @param transactionId the writing transaction, as PostgreSQL prints it
 */
public record SealableEntry(
    UUID id,
    Instant at,
    String kind,
    String action,
    UUID actor,
    @Nullable String post,
    List<UUID> children,
    @Nullable UUID subject,
    @Nullable String ground,
    @Nullable String reason,
    @Nullable String filter,
    String transactionId) {

  public SealableEntry {
    children = List.copyOf(children);
  }
}
