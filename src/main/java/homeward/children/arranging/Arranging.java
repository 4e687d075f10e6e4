package homeward.children.arranging;

import homeward.access.Addresses;
import homeward.access.Permit;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Identity;
import homeward.children.Residence;
import homeward.children.Source;
import homeward.children.joining.MatchProposing;
import homeward.children.register.PersonRecords;
import homeward.children.register.Residences;
import homeward.children.store.ArrangementStore;
import homeward.children.store.CareStore;
import homeward.children.store.SheetStore;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records moves, case holders and corrections from forms. One writer at a time for each child;
 * whoever wrote on an old version is shown the new one, and nothing of theirs is recorded.
 */
@Component
public class Arranging {

  private final ArrangementStore store;
  private final CareStore care;
  private final SheetStore locks;
  private final ChildArrangements arrangements;
  private final MatchProposing proposing;
  private final Addresses addresses;

  Arranging(
      ArrangementStore store,
      CareStore care,
      SheetStore locks,
      ChildArrangements arrangements,
      MatchProposing proposing,
      Addresses addresses) {
    this.store = store;
    this.care = care;
    this.locks = locks;
    this.arrangements = arrangements;
    this.proposing = proposing;
    this.addresses = addresses;
  }

  /** Where the child lives and lived, latest first, addresses masked as far as the reader needs. */
  @Transactional
  public List<Lived> lived(Permit permit) {
    return store.lived(permit.child()).stream()
        .map(one ->
            new Lived(
                one.id(),
                masked(permit, one.residence()),
                one.suppliedBy(),
                one.recordedAt(),
                one.recordedBy()))
        .toList();
  }

  /** Who the child is and was said to be, latest first; the first names the child. */
  @Transactional(readOnly = true)
  public List<Called> called(Permit permit) {
    return store.called(permit.child());
  }

  /** Who holds the case; empty when nobody does. */
  @Transactional(readOnly = true)
  public Optional<Holding> holding(Permit permit) {
    return care.caseHolder(permit.child())
        .map(one -> new Holding(one.id(), one.team(), one.professional()));
  }

  /**
   * The child lives elsewhere: the new home and area become involved and the last ones are no
   * longer, in this transaction.
   *
   * @param permit for {@link ChildAction#ARRANGE}
   * @param suppliedBy who said so, in words
   */
  @Transactional
  public Arranged move(Permit permit, Residence residence, String suppliedBy, Seen seen) {
    permit.mustAllow(ChildAction.ARRANGE);
    locks.lock(permit.child());
    UUID standing =
        care.residence(permit.child()).map(CareStore.RecordedResidence::id).orElse(null);
    return once(
        permit,
        "MOVE",
        seen,
        standing,
        () -> arrangements.moveTo(permit, residence, Source.professional(suppliedBy, permit.at())));
  }

  /**
   * Another team or social worker holds the case.
   *
   * @param permit for {@link ChildAction#ARRANGE}
   * @param professional null while the team has named none
   */
  @Transactional
  public Arranged hold(
      Permit permit, TeamId team, @Nullable ProfessionalId professional, Seen seen) {
    permit.mustAllow(ChildAction.ARRANGE);
    locks.lock(permit.child());
    UUID standing =
        care.caseHolder(permit.child()).map(CareStore.RecordedCaseHolder::id).orElse(null);
    return once(
        permit,
        "CASE_HOLDER",
        seen,
        standing,
        () -> arrangements.setCaseHolder(permit, team, professional));
  }

  /**
   * Corrects the name or the date of birth; what was said before stays. When the date of birth
   * becomes known, the child is compared with those known, and a match is proposed.
   *
   * @param permit for {@link ChildAction#CHANGE}
   * @param suppliedBy who said so, in words
   */
  @Transactional
  public Arranged correct(Permit permit, Identity identity, String suppliedBy, Seen seen) {
    permit.mustAllow(ChildAction.CHANGE);
    locks.lock(permit.child());
    Called before = store.called(permit.child()).getFirst();
    Source source = Source.professional(suppliedBy, permit.at());
    return once(
        permit,
        "IDENTITY",
        seen,
        before.record().value(),
        () -> {
          arrangements.correctIdentity(permit, identity, source);
          if (before.identity().dateOfBirth() == null && identity.dateOfBirth() != null) {
            ChildId child = permit.child();
            String postcode =
                care.residence(child)
                    .map(one -> Residences.postcode(one.residence().address()))
                    .orElse(null);
            proposing.propose(
                child,
                store.area(child),
                PersonRecords.details(identity, postcode),
                source,
                permit.by().id());
          }
        });
  }

  private Arranged once(
      Permit permit, String kind, Seen seen, @Nullable UUID standing, Runnable record) {
    if (store.used(seen.formKey())) {
      return new Arranged.Recorded();
    }
    if (!Objects.equals(seen.version(), standing)) {
      return new Arranged.ChangedMeanwhile();
    }
    record.run();
    store.keep(seen.formKey(), permit.child(), kind, permit.at(), permit.by().id());
    return new Arranged.Recorded();
  }

  private Residence masked(Permit permit, Residence residence) {
    String address = residence.address();
    return address == null
        ? residence
        : new Residence(
            residence.kind(),
            residence.home(),
            residence.area(),
            addresses.show(permit.by(), address).words(),
            residence.from());
  }
}
