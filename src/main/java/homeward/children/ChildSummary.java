package homeward.children;

import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a child first, on every page about them.
 *
 * @param id the surviving id
 * @param reference short reference to read aloud
 * @param identity who they are
 * @param age whole years now, in London: "14", or "about 14" when the date of birth is not known
 * @param responsible who answers for them
 * @param markers what holds now, dangers first
 * @param restricted whether only named readers may open the record
 */
public record ChildSummary(
    ChildId id,
    String reference,
    Identity identity,
    String age,
    Responsible responsible,
    List<Marker> markers,
    boolean restricted) {

  public ChildSummary {
    markers = List.copyOf(markers);
  }

  /**
   * An id with the name to show for it.
   *
   * @param phone number to ring; null when unknown
   */
  public record Named<T>(T id, String name, @Nullable String phone) {}

  /**
   * Who answers for a child; null where nobody has said.
   *
   * @param area where the child lives, else where they first became known
   */
  public record Responsible(
      CareStatus status,
      @Nullable Named<AgencyId> authority,
      @Nullable Named<TeamId> home,
      @Nullable Named<TeamId> socialWorkTeam,
      @Nullable Named<ProfessionalId> socialWorker,
      AreaId area) {}

  /** Forenames and surname. */
  public String displayName() {
    return identity.displayName();
  }

  /** The kinds of marker that hold now. */
  public Set<MarkerKind> markerKinds() {
    return markers.stream().map(Marker::kind).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a marker of this kind holds now. */
  public boolean has(MarkerKind kind) {
    return markerKinds().contains(kind);
  }

  /** Whether the child is looked after by a council. */
  public boolean lookedAfter() {
    return responsible.status() == CareStatus.LOOKED_AFTER;
  }
}
