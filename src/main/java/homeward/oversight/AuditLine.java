package homeward.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit, to read.
 *
 * @param at when, UTC
 * @param kind looked, listed, changed, refused or account
 * @param action code of what was done
 * @param who name of who acted
 * @param agency their agency
 * @param post code of the post that justified it; null when none was looked at
 * @param references references of the children concerned, never their names
 * @param ground code of the involvement; null when refused or none was needed
 * @param reason code of a refusal; null when there was none
 * @param sealed whether it is bound into the chain
 */
public record AuditLine(
    UUID id,
    Instant at,
    String kind,
    String action,
    String who,
    String agency,
    @Nullable String post,
    List<String> references,
    @Nullable String ground,
    @Nullable String reason,
    boolean sealed) {

  public AuditLine {
    references = List.copyOf(references);
  }
}
