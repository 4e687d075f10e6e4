package homeward.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.AccessAction;
import homeward.access.AddressView;
import homeward.access.Addresses;
import homeward.access.EmergencyAccess;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.access.Restrictions;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.emergency.EmergencyOpening;
import homeward.children.register.Correction;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Restricted records, emergency access, and addresses not to be divulged. */
@ModuleTest
class NeedToKnowModuleTest {

  private static final LocalDate BORN = LocalDate.of(2011, 9, 21);
  private static final String REASON = "Child found hurt, ambulance needs the medication list";

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Access access;
  @Autowired Restrictions restrictions;
  @Autowired Addresses addresses;
  @Autowired EmergencyAccess emergency;
  @Autowired EmergencyOpening opening;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;

  Partnership partnership;
  ChildId child;

  @BeforeEach
  void aChildOfOakHouse() {
    clock.reset();
    partnership = new Partnership(register, professionals);
    String surname = "Ashgrove" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    child =
        children.add(
            partnership.ofOakHouse("Imogen", surname, BORN, clock.instant()),
            partnership.oakManager);
  }

  @Test
  void aRestrictedRecordIsOpenToItsNamedReadersOnly() {
    restrict();
    assertThat(found(partnership.otherInspector)).doesNotContain(child);
    assertThat(listed(partnership.otherInspector)).doesNotContain(child);
    assertThat(listed(partnership.oakWorker)).doesNotContain(child);
    assertThatThrownBy(() -> open(partnership.otherInspector)).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> open(partnership.oakWorker)).isInstanceOf(NotYours.class);

    assertThat(found(partnership.oakManager)).contains(child);
    assertThat(listed(partnership.oakManager)).contains(child);
    assertThat(children.summary(open(partnership.oakManager)).restricted()).isTrue();
    assertThat(children.summary(open(partnership.inspector)).restricted()).isTrue();
  }

  @Test
  void oneMoreReaderIsNamedAndTheRestrictionIsLifted() {
    restrict();
    Permit permit = access.permit(partnership.inspector, child, AccessAction.RESTRICT);
    restrictions.nameReader(permit, partnership.otherInspector.id());
    assertThat(found(partnership.otherInspector)).contains(child);
    clock.advance(Duration.ofMinutes(1));
    assertThat(restrictions.lift(permit)).isTrue();
    assertThat(restrictions.lift(permit)).isFalse();
    assertThat(found(partnership.oakWorker)).contains(child);
    assertThat(children.summary(open(partnership.oakWorker)).restricted()).isFalse();
  }

  @Test
  void onlyAnInspectorInvolvedWithTheChildRestricts() {
    assertThatThrownBy(() -> access.permit(partnership.oakManager, child, AccessAction.RESTRICT))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void anEmergencyOpensTheRecordForLookingAndEndsByItself() {
    Professional stranger = partnership.elmWorker;
    EmergencyOpening.Outcome outcome = opening.open(stranger, exactly(), REASON);
    assertThat(outcome).isInstanceOf(EmergencyOpening.Outcome.Opened.class);
    assertThat(open(stranger).ground()).isEqualTo("emergency");
    assertThatThrownBy(() -> access.permit(stranger, child, ChildAction.CHANGE))
        .isInstanceOf(NotYours.class);
    clock.advance(Duration.ofMinutes(59));
    assertThat(access.mayDo(stranger, child, ChildAction.OPEN)).isTrue();
    clock.advance(Duration.ofMinutes(1));
    assertThatThrownBy(() -> open(stranger)).isInstanceOf(NotYours.class);
    assertThat(listed(stranger)).doesNotContain(child);
  }

  @Test
  void anEmergencyOpensARestrictedRecordToo() {
    restrict();
    assertThat(opening.open(partnership.otherInspector, exactly(), REASON))
        .isInstanceOf(EmergencyOpening.Outcome.Opened.class);
    assertThat(open(partnership.otherInspector)).isNotNull();
  }

  @Test
  void anEmergencyNeedsTheExactChildAndAReason() {
    Professional stranger = partnership.elmWorker;
    String reference = reference();
    assertThat(opening.open(stranger, exactly(), "urgent"))
        .isInstanceOf(EmergencyOpening.Outcome.ReasonTooShort.class);
    assertThat(
            opening.open(stranger, new EmergencyOpening.Sought("Imogen Ashgrov", BORN, ""), REASON))
        .isInstanceOf(EmergencyOpening.Outcome.NoExactMatch.class);
    assertThat(
            opening.open(
                stranger, new EmergencyOpening.Sought(name(), BORN.plusDays(1), ""), REASON))
        .isInstanceOf(EmergencyOpening.Outcome.NoExactMatch.class);
    assertThat(access.mayDo(stranger, child, ChildAction.OPEN)).isFalse();
    assertThat(opening.open(stranger, new EmergencyOpening.Sought("", null, reference), REASON))
        .isInstanceOf(EmergencyOpening.Outcome.Opened.class);
    assertThatThrownBy(() -> opening.open(partnership.auditor, exactly(), REASON))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void whoMayOpenTheRecordAnywayNeedsNoEmergency() {
    assertThat(opening.open(partnership.oakWorker, exactly(), REASON))
        .isEqualTo(new EmergencyOpening.Outcome.AlreadyYours(child));
  }

  @Test
  void anEmergencyIsReviewedOnceByTheAuditor() {
    opening.open(partnership.elmWorker, exactly(), REASON);
    EmergencyAccess.ToReview waiting =
        emergency.toReview(partnership.auditor).stream()
            .filter(one -> one.child().equals(child))
            .findFirst()
            .orElseThrow();
    assertThat(waiting.reason()).isEqualTo(REASON);
    assertThat(emergency.review(partnership.auditor, waiting.id(), true, "as said")).isTrue();
    assertThat(emergency.review(partnership.auditor, waiting.id(), false, "again")).isFalse();
    assertThat(emergency.toReview(partnership.auditor)).doesNotContain(waiting);
    assertThatThrownBy(() -> emergency.toReview(partnership.inspector))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void aProtectedAddressIsMaskedWhereverItStandsAndHoweverItIsSpelled() {
    int number = 100 + (int) (UUID.randomUUID().getLeastSignificantBits() & 0x3FF);
    String address = number + " Sycamore Rise, Stone, ST15 7ZZ";
    Permit arrange = access.permit(partnership.oakManager, child, ChildAction.ARRANGE);
    Source source = Source.professional("social worker", clock.instant());
    clock.advance(Duration.ofMinutes(1));
    arrangements.moveTo(
        arrange, Residence.family(partnership.north, address, clock.instant()), source);
    Permit change = access.permit(partnership.oakManager, child, ChildAction.CHANGE);
    children.correct(
        change,
        new SheetChange(
            SheetSection.CONTACTS,
            null,
            Map.of("name", "Aunt", "address", number + " sycamor rise"),
            source,
            UUID.randomUUID()));

    Permit protect = access.permit(partnership.inspector, child, AccessAction.PROTECT_ADDRESS);
    addresses.protect(protect, address, List.of(partnership.oakManager.id()));

    InformationSheet masked = children.sheet(open(partnership.otherInspector));
    assertThat(masked.residence()).extracting(Residence::address).isEqualTo(AddressView.MASK);
    SheetFact aunt = masked.fact(SheetSection.CONTACTS).orElseThrow();
    assertThat(aunt.value("address")).isEqualTo(AddressView.MASK);
    assertThat(aunt.value("name")).isEqualTo("Aunt");
    assertThat(addresses.place(partnership.otherInspector, "seen at " + number + " Sycamore"))
        .isEqualTo(AddressView.MASK);
    assertThat(addresses.show(partnership.otherInspector, number + ", SYCAMORE RISE st157zz"))
        .isInstanceOf(AddressView.Masked.class);

    InformationSheet shown = children.sheet(open(partnership.oakManager));
    assertThat(shown.residence()).extracting(Residence::address).isEqualTo(address);
    assertThat(unmaskings(partnership.oakManager, "LOOKED")).isPositive();
    assertThat(unmaskings(partnership.otherInspector, "REFUSED")).isPositive();
    assertThat(addresses.anyProtected(open(partnership.otherInspector))).isTrue();
  }

  @Test
  void savingAFormWithAMaskedAddressKeepsTheAddress() {
    int number = 2000 + (int) (UUID.randomUUID().getLeastSignificantBits() & 0x3FF);
    String address = number + " Juniper Bank, ST15 8YY";
    Source source = Source.professional("social worker", clock.instant());
    Permit manager = access.permit(partnership.oakManager, child, ChildAction.CHANGE);
    Correction first =
        children.correct(
            manager,
            new SheetChange(
                SheetSection.CONTACTS,
                null,
                Map.of("name", "Mother", "address", address),
                source,
                null));
    Permit protect = access.permit(partnership.inspector, child, AccessAction.PROTECT_ADDRESS);
    addresses.protect(protect, address, List.of(partnership.oakManager.id()));
    Permit worker = access.permit(partnership.oakWorker, child, ChildAction.CHANGE);
    children.correct(
        worker,
        new SheetChange(
            SheetSection.CONTACTS,
            ((Correction.Recorded) first).fact(),
            Map.of("name", "Mother", "phone", "01632 960002", "address", AddressView.MASK),
            source,
            null));
    SheetFact mother = children.sheet(manager).fact(SheetSection.CONTACTS).orElseThrow();
    assertThat(mother.value("address")).isEqualTo(address);
    assertThat(mother.value("phone")).isEqualTo("01632 960002");
  }

  private void restrict() {
    Permit permit = access.permit(partnership.inspector, child, AccessAction.RESTRICT);
    restrictions.restrict(
        permit, Restrictions.Reason.HONOUR_BASED_VIOLENCE, List.of(partnership.oakManager.id()));
  }

  private EmergencyOpening.Sought exactly() {
    return new EmergencyOpening.Sought(name(), BORN, "");
  }

  private String name() {
    return database
        .asOwner()
        .sql("select display_name from children.names where child_id = :child")
        .param("child", child.value())
        .query(String.class)
        .single();
  }

  private String reference() {
    return database
        .asOwner()
        .sql("select reference from children.names where child_id = :child")
        .param("child", child.value())
        .query(String.class)
        .single();
  }

  private long unmaskings(Professional reader, String kind) {
    return database
        .asOwner()
        .sql(
            """
            select count(*) from audit.entry
            where actor = :actor and action = 'access.unmask-address' and kind = :kind
            """)
        .param("actor", reader.id().value())
        .param("kind", kind)
        .query(Long.class)
        .single();
  }

  private Permit open(Professional reader) {
    return access.permit(reader, child, ChildAction.OPEN);
  }

  private List<ChildId> found(Professional reader) {
    return children
        .find(access.reach(reader, ChildAction.SEARCH), new ChildSearch(name() + " " + BORN))
        .stream()
        .map(ChildSearch.Hit::child)
        .toList();
  }

  private List<ChildId> listed(Professional reader) {
    return children.list(access.reach(reader, ChildAction.LIST)).stream()
        .map(ChildSearch.Hit::child)
        .toList();
  }
}
