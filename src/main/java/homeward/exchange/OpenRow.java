package homeward.exchange;

import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An imported report whose source tells of no return: somebody confirms whether the child is still
 * missing. No clock runs. Times are UTC.
 *
 * @param child the id it was recorded under
 * @param who initials and age, for the list
 * @param absent whether the police recorded it as an absence
 * @param foundAt when found, where the source tells that; null otherwise
 * @param policeReference the source's reference
 */
public record OpenRow(
    ReportId report,
    ChildId child,
    AreaId area,
    Who who,
    boolean absent,
    Instant lastSeenAt,
    Instant reportedAt,
    @Nullable Instant foundAt,
    String policeReference) {

  /** The child in a list; the date of birth is null when it is not known. */
  public record Who(String initials, java.time.@Nullable LocalDate born) {}
}
