package homeward.children;

import homeward.children.matching.Likeness;
import homeward.children.matching.MatchScore;
import homeward.children.matching.PersonDetails;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child that an import describes in words not known before. It gets an id and a record of its
 * own; when it was recognised by score, it is joined into the child it is, so that parting them
 * puts everything back.
 *
 * @param child its own id
 * @param record what the source said
 * @param ethnicity as given; empty when not said
 * @param area the area that first knew of the child
 * @param obtainedAt when the source was told, UTC
 * @param joined into which child and why; null for a child not known before
 * @param proposals children it may be, for a person to decide; empty when joined
 */
public record HistoricPerson(
    ChildId child,
    PersonRecordId record,
    PersonDetails details,
    String ethnicity,
    AreaId area,
    Instant obtainedAt,
    @Nullable Joined joined,
    List<Likeness> proposals) {

  /** Keeps its own copy. */
  public HistoricPerson {
    proposals = List.copyOf(proposals);
  }

  /**
   * Recognised by score.
   *
   * @param into the surviving id of the child it is
   * @param score why
   */
  public record Joined(ChildId into, MatchScore score) {}
}
