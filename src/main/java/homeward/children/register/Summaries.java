package homeward.children.register;

import homeward.access.Permit;
import homeward.access.Restrictions;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.children.CareStatus;
import homeward.children.ChildSummary;
import homeward.children.ChildSummary.Named;
import homeward.children.Marker;
import homeward.children.Residence;
import homeward.children.store.CareStore;
import homeward.children.store.ChildStore;
import homeward.children.store.MarkerStore;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is said about a child first. */
@Component
public class Summaries {

  private final ChildStore children;
  private final CareStore care;
  private final MarkerStore markers;
  private final Register register;
  private final Professionals professionals;
  private final Restrictions restrictions;

  Summaries(
      ChildStore children,
      CareStore care,
      MarkerStore markers,
      Register register,
      Professionals professionals,
      Restrictions restrictions) {
    this.children = children;
    this.care = care;
    this.markers = markers;
    this.register = register;
    this.professionals = professionals;
    this.restrictions = restrictions;
  }

  public ChildSummary of(Permit permit) {
    ChildStore.Basis basis = children.basis(permit.child()).orElseThrow();
    List<Marker> current =
        markers.current(basis.id()).stream()
            .sorted(Comparator.comparing((Marker marker) -> !marker.kind().danger()))
            .toList();
    return new ChildSummary(
        basis.id(),
        basis.reference(),
        basis.identity(),
        basis.identity().birth().words(LondonTime.day(permit.at())),
        responsible(basis),
        current,
        restrictions.restricted(permit));
  }

  public AreaId area(ChildId child) {
    return care.residence(child)
        .map(one -> one.residence().area())
        .orElseGet(() -> children.basis(child).orElseThrow().area());
  }

  private ChildSummary.Responsible responsible(ChildStore.Basis basis) {
    CareStore.RecordedStatus status =
        care.status(basis.id()).orElse(new CareStore.RecordedStatus(CareStatus.NOT_KNOWN, null));
    AgencyId authority = status.authority();
    CareStore.RecordedCaseHolder holder = care.caseHolder(basis.id()).orElse(null);
    Residence lives =
        care.residence(basis.id()).map(CareStore.RecordedResidence::residence).orElse(null);
    return new ChildSummary.Responsible(
        status.status(),
        authority == null ? null : new Named<>(authority, register.agencyName(authority), null),
        team(lives == null ? null : lives.home()),
        team(holder == null ? null : holder.team()),
        person(holder == null ? null : holder.professional()),
        lives == null ? basis.area() : lives.area());
  }

  private @Nullable Named<TeamId> team(@Nullable TeamId id) {
    if (id == null) {
      return null;
    }
    Team team = register.team(id);
    return new Named<>(id, team.name(), team.phone());
  }

  private @Nullable Named<ProfessionalId> person(@Nullable ProfessionalId id) {
    if (id == null) {
      return null;
    }
    String name = professionals.names(List.of(id)).getOrDefault(id, "somebody not in the register");
    return new Named<>(id, name, null);
  }
}
