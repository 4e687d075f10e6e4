package homeward.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ChildrenModuleTest {

  private static final LocalDate BORN = LocalDate.of(2010, 5, 3);

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;

  Partnership partnership;

  @BeforeEach
  void aPartnership() {
    clock.reset();
    partnership = new Partnership(register, professionals);
  }

  @Test
  void aChildIsSeenByTheirHomeAndTheAreaAndByNobodyElse() {
    ChildId child = oak("Tamsin", "Quillfeather");
    assertThat(found(partnership.oakWorker, "Quillfeather")).containsExactly(child);
    assertThat(found(partnership.inspector, "Quillfeather")).containsExactly(child);
    assertThat(found(partnership.elmWorker, "Quillfeather")).isEmpty();
    assertThat(found(partnership.socialWorker, "Quillfeather")).isEmpty();
    assertThatThrownBy(() -> open(partnership.elmWorker, child)).isInstanceOf(NotYours.class);
    assertThat(children.summary(open(partnership.oakWorker, child)).displayName())
        .isEqualTo("Tamsin Quillfeather");
    assertThat(children.summary(open(partnership.oakWorker, child)).age()).isEqualTo("15");
  }

  @Test
  void aChildIsFoundByPartMisspellingNicknameDateAndReference() {
    ChildId child = oak("Elizabeth Rose", "Hartsmouth");
    oak("Oliver", "Somebody");
    String reference = children.summary(open(partnership.oakWorker, child)).reference();
    for (Professional reader : List.of(partnership.oakWorker, partnership.inspector)) {
      for (String words :
          List.of(
              "hartsm",
              "smouth",
              "Hartsmuoth",
              "hartsmowth",
              "beth hartsmouth",
              "liz Hartsmouth",
              "Hartsmouth, Elizabeth",
              "hartsmouth 03/05/2010",
              "elizabeth 3 May 2010",
              reference,
              reference.toLowerCase(java.util.Locale.ROOT).replace("-", " "))) {
        assertThat(found(reader, words)).as(words).first().isEqualTo(child);
      }
      assertThat(found(reader, "2010-05-03")).contains(child);
      assertThat(found(reader, "Zzyzx")).isEmpty();
      assertThat(found(reader, "  ")).isEmpty();
    }
  }

  @Test
  void theKnownAsNameIsSearchedAndTheCloserNameComesFirst() {
    ChildId child = oak("Bartholomew", "Wexcombe");
    ChildId other = oak("Bartley", "Wexford");
    Permit change = access.permit(partnership.oakWorker, child, ChildAction.CHANGE);
    Identity known = new Identity("Wexcombe", "Bartholomew", "Sparky", BORN, Sex.MALE, "boy", null);
    arrangements.correctIdentity(change, known, Source.professional("himself", clock.instant()));
    assertThat(found(partnership.oakWorker, "sparky")).containsExactly(child);
    assertThat(found(partnership.oakWorker, "wexford")).first().isEqualTo(other);
    assertThat(children.summary(open(partnership.oakWorker, child)).identity().gender())
        .isEqualTo("boy");
  }

  @Test
  void aSearchIsOneRowOfTheAuditWithTheChildrenShown() {
    ChildId child = oak("Orla", "Pemberwick");
    found(partnership.oakWorker, "Pemberwick");
    UUID[] shown =
        database
            .asOwner()
            .sql(
                """
                select children from audit.entry
                where actor = :actor and kind = 'LISTED' and action = 'children.search'
                """)
            .param("actor", partnership.oakWorker.id().value())
            .query((row, number) -> (UUID[]) row.getArray("children").getArray())
            .single();
    assertThat(shown).containsExactly(child.value());
  }

  @Test
  void aMoveOpensTheNewHomeAndClosesTheOldOne() {
    ChildId child = oak("Jodie", "Larkspurn");
    Permit arrange = access.permit(partnership.oakManager, child, ChildAction.ARRANGE);
    clock.advance(Duration.ofMinutes(1));
    arrangements.moveTo(
        arrange,
        Residence.home(
            partnership.elmHouse.id(), partnership.south, "1 Elm Walk, ST17 0AB", clock.instant()),
        Source.professional("social worker", clock.instant()));
    Permit permit = open(partnership.elmWorker, child);
    assertThat(children.careTeam(permit)).contains(partnership.elmHouse.id());
    assertThat(children.area(permit)).isEqualTo(partnership.south);
    assertThat(found(partnership.elmWorker, "Larkspurn")).containsExactly(child);
  }

  @Test
  void theCaseHolderAndTheAuthorityAreNamed() {
    ChildId child = oak("Kit", "Marlowane");
    Permit arrange = access.permit(partnership.oakManager, child, ChildAction.ARRANGE);
    arrangements.setStatus(
        arrange,
        CareStatus.LOOKED_AFTER,
        partnership.council,
        Source.professional("placement plan", clock.instant()));
    arrangements.setCaseHolder(arrange, partnership.socialWork.id(), partnership.socialWorker.id());
    ChildSummary summary = children.summary(open(partnership.socialWorker, child));
    assertThat(summary.lookedAfter()).isTrue();
    assertThat(summary.responsible().authority()).isNotNull();
    assertThat(summary.responsible().socialWorker()).isNotNull();
    assertThat(children.caseHolder(open(partnership.socialWorker, child)))
        .contains(partnership.socialWorker.id());
  }

  @Test
  void markersCarryTheirSourceAndAFormSentTwiceCountsOnce() {
    ChildId child = oak("Nia", "Thornquist");
    Permit change = access.permit(partnership.oakWorker, child, ChildAction.CHANGE);
    UUID key = UUID.randomUUID();
    Source source = Source.professional("social worker", clock.instant());
    arrangements.mark(change, MarkerKind.EXPLOITATION_SUSPECTED, "new phone", source, key);
    arrangements.mark(change, MarkerKind.EXPLOITATION_SUSPECTED, "new phone", source, key);
    List<Marker> markers = children.summary(change).markers();
    assertThat(markers).hasSize(1);
    assertThat(markers.getFirst().suppliedBy()).isEqualTo("social worker");
    arrangements.endMarker(change, markers.getFirst().id(), "looked into, not so");
    assertThat(children.summary(change).markers()).isEmpty();
  }

  @Test
  void theSheetKeepsItsHistoryAndTheSecondWriterSeesTheFirst() {
    ChildId child = oak("Priya", "Underhollow");
    Permit change = access.permit(partnership.oakWorker, child, ChildAction.CHANGE);
    Correction first = children.correct(change, hair(null, "brown", UUID.randomUUID()));
    UUID brown = ((Correction.Recorded) first).fact();
    UUID key = UUID.randomUUID();
    Correction second = children.correct(change, hair(brown, "red", key));
    assertThat(second).isInstanceOf(Correction.Recorded.class);
    assertThat(children.correct(change, hair(brown, "red", key))).isEqualTo(second);
    assertThat(children.correct(change, hair(brown, "black", UUID.randomUUID())))
        .isInstanceOfSatisfying(
            Correction.ChangedMeanwhile.class,
            theirs -> assertThat(theirs.theirs().value("hair")).isEqualTo("red"));
    UUID red = ((Correction.Recorded) second).fact();
    children.confirm(change, red);
    InformationSheet sheet = children.sheet(change);
    SheetFact now = sheet.fact(SheetSection.DESCRIPTION).orElseThrow();
    assertThat(now.value("hair")).isEqualTo("red");
    assertThat(now.value("height_cm")).isEqualTo("158");
    assertThat(now.confirmed()).isNotNull();
    assertThat(children.history(change, SheetSection.DESCRIPTION)).hasSize(2);
  }

  @Test
  void severalPhonesAreKeptAndOneIsTakenAway() {
    ChildId child = oak("Rowan", "Vetchling");
    Permit change = access.permit(partnership.oakWorker, child, ChildAction.CHANGE);
    Correction first = children.correct(change, phone(null, "07700 900001"));
    children.correct(change, phone(null, "07700 900002"));
    UUID one = ((Correction.Recorded) first).fact();
    children.correct(change, phone(one, ""));
    assertThat(children.sheet(change).facts(SheetSection.PHONES))
        .extracting(fact -> fact.value("number"))
        .containsExactly("07700 900002");
    assertThat(children.correct(change, phone(one, "07700 900003")))
        .isInstanceOf(Correction.GoneMeanwhile.class);
  }

  private ChildId oak(String forenames, String surname) {
    return children.add(
        partnership.ofOakHouse(forenames, surname, BORN, clock.instant()), partnership.oakManager);
  }

  private Permit open(Professional reader, ChildId child) {
    return access.permit(reader, child, ChildAction.OPEN);
  }

  private List<ChildId> found(Professional reader, String words) {
    return children.find(access.reach(reader, ChildAction.SEARCH), new ChildSearch(words)).stream()
        .map(ChildSearch.Hit::child)
        .toList();
  }

  private SheetChange hair(@Nullable UUID replaces, String hair, UUID key) {
    return new SheetChange(
        SheetSection.DESCRIPTION,
        replaces,
        Map.of("hair", hair, "height_cm", "158"),
        Source.professional("key worker", clock.instant()),
        key);
  }

  private SheetChange phone(@Nullable UUID replaces, String number) {
    return new SheetChange(
        SheetSection.PHONES,
        replaces,
        Map.of("number", number),
        Source.professional("key worker", clock.instant()),
        UUID.randomUUID());
  }
}
