package homeward.children;

import homeward.shared.AgencyId;
import homeward.shared.ChildId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an import says about a child besides who it is. Times are UTC. */
public sealed interface HistoricFact {

  /** Which child. */
  ChildId child();

  /** When the source was told. */
  Instant at();

  /**
   * How the child stood with children's services; recorded only when nobody has said before.
   *
   * @param authority null when not said
   */
  record Standing(ChildId child, CareStatus status, @Nullable AgencyId authority, Instant at)
      implements HistoricFact {}

  /**
   * A marker; recorded only when the child never had one of its kind or of these others.
   *
   * @param kind which
   */
  record Marked(ChildId child, MarkerKind kind, Instant at) implements HistoricFact {}
}
