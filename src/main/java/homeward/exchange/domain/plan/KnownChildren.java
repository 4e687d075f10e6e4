package homeward.exchange.domain.plan;

import homeward.children.matching.KnownPerson;
import homeward.shared.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is already recorded; the planner asks nothing else. Answers do not change during a run. */
public interface KnownChildren {

  /** Descriptions with at least one of these {@code BlockingKeys}. */
  List<KnownPerson> candidates(Set<String> keys);

  /** The report with this police reference, whatever batch it came in. */
  Optional<KnownReport> byReference(String reference);

  /**
   * The child's reports whose time away touches the window.
   *
   * @param from inclusive
   * @param until inclusive
   * @return those last seen at or before {@code until} and not back before {@code from}
   */
  List<KnownReport> reportsOf(ChildId child, Instant from, Instant until);
}
