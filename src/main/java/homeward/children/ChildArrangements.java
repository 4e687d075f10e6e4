package homeward.children;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.children.register.Markers;
import homeward.children.register.PersonRecords;
import homeward.children.register.Residences;
import homeward.children.store.CareStore;
import homeward.children.store.ChildStore;
import homeward.shared.AgencyId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who a child is said to be, where they live, who is responsible, and the markers. */
@Component
public class ChildArrangements {

  private final ChildStore children;
  private final CareStore care;
  private final Markers markers;
  private final PersonRecords records;
  private final Residences residences;
  private final Involvements involvements;
  private final Clock clock;

  ChildArrangements(
      ChildStore children,
      CareStore care,
      Markers markers,
      PersonRecords records,
      Residences residences,
      Involvements involvements,
      Clock clock) {
    this.children = children;
    this.care = care;
    this.markers = markers;
    this.records = records;
    this.residences = residences;
    this.involvements = involvements;
    this.clock = clock;
  }

  /**
   * Corrects who the child is; what was said before stays. Permit for {@link ChildAction#CHANGE}.
   *
   * @return the record that names the child from now on
   */
  @Transactional
  public PersonRecordId correctIdentity(Permit permit, Identity identity, Source source) {
    permit.mustAllow(ChildAction.CHANGE);
    String postcode =
        care.residence(permit.child())
            .map(one -> Residences.postcode(one.residence().address()))
            .orElse(null);
    return records.addCorrection(permit.child(), identity, postcode, source, permit.by().id());
  }

  /**
   * The child lives elsewhere from now on: the new home and area become involved, the last ones are
   * no longer. Permit for {@link ChildAction#ARRANGE}.
   */
  @Transactional
  public void moveTo(Permit permit, Residence residence, Source source) {
    permit.mustAllow(ChildAction.ARRANGE);
    residences.settle(survivor(permit), residence, source, permit.by().id());
  }

  /**
   * The child's standing with children's services. Permit for {@link ChildAction#ARRANGE}.
   *
   * @param authority the responsible authority; null when not known
   */
  @Transactional
  public void setStatus(
      Permit permit, CareStatus status, @Nullable AgencyId authority, Source source) {
    permit.mustAllow(ChildAction.ARRANGE);
    Instant now = clock.instant();
    care.addStatus(
        Ids.next(now), survivor(permit), status, authority, source, now, permit.by().id());
  }

  /**
   * Team and social worker hold the case from now on; those before no longer do. Permit for {@link
   * ChildAction#ARRANGE}.
   *
   * @param professional null while the team has named none
   */
  @Transactional
  public void setCaseHolder(Permit permit, TeamId team, @Nullable ProfessionalId professional) {
    permit.mustAllow(ChildAction.ARRANGE);
    Instant now = clock.instant();
    ProfessionalId by = permit.by().id();
    care.caseHolder(permit.child()).ifPresent(last -> end(last, now, by));
    CareStore.RecordedCaseHolder holder =
        new CareStore.RecordedCaseHolder(Ids.next(now), survivor(permit), team, professional);
    care.addCaseHolder(holder, now, now, by, null);
    involvements.open(holder.child(), Party.of(team), Because.HOLDS_THE_CASE, holder.id(), now, by);
    if (professional != null) {
      involvements.open(
          holder.child(), Party.of(professional), Because.HOLDS_THE_CASE, holder.id(), now, by);
    }
  }

  /**
   * Adds a marker; the same form sent twice adds one. Permit for {@link ChildAction#CHANGE}.
   *
   * @param note one sentence more; null when there is none
   * @param formKey null when no form was sent
   */
  @Transactional
  public void mark(
      Permit permit,
      MarkerKind kind,
      @Nullable String note,
      Source source,
      @Nullable UUID formKey) {
    permit.mustAllow(ChildAction.CHANGE);
    markers.set(survivor(permit), kind, note, source, formKey, permit.by().id());
  }

  /** A marker no longer holds. Permit for {@link ChildAction#CHANGE}. */
  @Transactional
  public void endMarker(Permit permit, UUID marker, String reason) {
    permit.mustAllow(ChildAction.CHANGE);
    markers.end(permit.child(), marker, reason, permit.by().id());
  }

  private ChildId survivor(Permit permit) {
    return children.survivor(permit.child()).orElseThrow();
  }

  private void end(CareStore.RecordedCaseHolder last, Instant now, ProfessionalId by) {
    involvements.end(
        last.child(), Party.of(last.team()), Because.HOLDS_THE_CASE, last.id(), now, by);
    ProfessionalId professional = last.professional();
    if (professional != null) {
      involvements.end(
          last.child(), Party.of(professional), Because.HOLDS_THE_CASE, last.id(), now, by);
    }
  }
}
