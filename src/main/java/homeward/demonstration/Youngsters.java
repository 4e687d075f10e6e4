package homeward.demonstration;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.children.CareStatus;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.MarkerKind;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Sex;
import homeward.children.SheetChange;
import homeward.children.SheetSection;
import homeward.children.Source;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented children of the demonstration and what is known about them. */
@Component
class Youngsters {

  /** One invented child. */
  private record Young(
      String forenames,
      String surname,
      @Nullable String knownAs,
      int age,
      Sex sex,
      String ethnicity,
      String home,
      List<MarkerKind> markers) {}

  private static final List<Young> ALL =
      List.of(
          new Young(
              "Maya",
              "Thornbury",
              null,
              14,
              Sex.FEMALE,
              "White British",
              Cast.HOME,
              List.of(MarkerKind.EXPLOITATION_SUSPECTED, MarkerKind.TRIGGER_PLAN)),
          new Young(
              "Jayden",
              "Oakes-Farrell",
              "Jay",
              15,
              Sex.MALE,
              "White and Black Caribbean",
              Cast.HOME,
              List.of()),
          new Young(
              "Amina",
              "Siddall",
              null,
              16,
              Sex.FEMALE,
              "Asian",
              Cast.HOME,
              List.of(MarkerKind.MEDICATION_NEEDED)),
          new Young("Callum", "Wrexby", "Cal", 13, Sex.MALE, "White British", Cast.HOME, List.of()),
          new Young(
              "Ellie",
              "Penhallow",
              null,
              12,
              Sex.FEMALE,
              "White British",
              Cast.OTHER_HOME,
              List.of(MarkerKind.SELF_HARM)),
          new Young(
              "Tobias",
              "Marlowe-Reed",
              "Toby",
              17,
              Sex.MALE,
              "White British",
              Cast.OTHER_HOME,
              List.of(MarkerKind.GANG)));

  private final Children children;
  private final ChildArrangements arrangements;
  private final Access access;
  private final Clock clock;

  Youngsters(Children children, ChildArrangements arrangements, Access access, Clock clock) {
    this.children = children;
    this.arrangements = arrangements;
    this.access = access;
    this.clock = clock;
  }

  /** Adds them; the map is by forename. */
  @Transactional
  Map<String, ChildId> add(Partnership.SetUp partnership) {
    Map<String, ChildId> added = new LinkedHashMap<>();
    for (Young young : ALL) {
      Professional carer =
          partnership.person(young.home().equals(Cast.HOME) ? "home-manager" : "other-care-worker");
      added.put(young.forenames(), add(young, carer, partnership));
    }
    return added;
  }

  private ChildId add(Young young, Professional carer, Partnership.SetUp partnership) {
    Instant now = clock.instant();
    Source source = Source.professional(carer.name(), now.minus(Duration.ofDays(40)));
    LocalDate born = homeward.shared.LondonTime.day(now).minusYears(young.age()).minusDays(100);
    Residence residence =
        Residence.home(
            partnership.team(young.home()).id(),
            partnership.stoke().id(),
            young.home().equals(Cast.HOME)
                ? "1 Alder Walk, Stoke-on-Trent ST1 9ZZ"
                : "4 Rowan Row, Stoke-on-Trent ST4 9ZZ",
            now.minus(Duration.ofDays(200)));
    ChildId child =
        children.add(
            new NewChild(
                new Identity(
                    young.surname(),
                    young.forenames(),
                    young.knownAs(),
                    born,
                    young.sex(),
                    null,
                    young.ethnicity()),
                source,
                partnership.stoke().id(),
                residence),
            carer);
    Permit change = access.permit(carer, child, ChildAction.CHANGE);
    for (MarkerKind marker : young.markers()) {
      arrangements.mark(change, marker, null, source, null);
    }
    sheet(change, young, source);
    if (young.home().equals(Cast.HOME)) {
      arrange(child, partnership, source);
    }
    return child;
  }

  private void arrange(ChildId child, Partnership.SetUp partnership, Source source) {
    Permit arrange = access.permit(partnership.person("home-manager"), child, ChildAction.ARRANGE);
    arrangements.setStatus(
        arrange, CareStatus.LOOKED_AFTER, partnership.agency(Cast.COUNCIL), source);
    arrangements.setCaseHolder(
        arrange, partnership.team(Cast.SOCIAL_WORK).id(), partnership.person("social-worker").id());
  }

  private void sheet(Permit permit, Young young, Source source) {
    change(
        permit,
        SheetSection.DESCRIPTION,
        source,
        Map.of(
            "height_cm",
            String.valueOf(120 + 3 * young.age()),
            "hair",
            "Brown, to the shoulder",
            "eyes",
            "Brown"));
    change(
        permit,
        SheetSection.PHONES,
        source,
        Map.of("number", "07700 900123", "network", "not known"));
    change(
        permit,
        SheetSection.CONTACTS,
        source,
        Map.of("name", "Lena " + young.surname(), "relation", "Mother", "phone", "01632 960123"));
    change(
        permit,
        SheetSection.PLACES,
        source,
        Map.of("place", "The bus station", "why", "Meets friends there after school"));
    if (young.markers().contains(MarkerKind.MEDICATION_NEEDED)) {
      change(
          permit,
          SheetSection.HEALTH,
          source,
          Map.of(
              "medication",
              "Insulin, four times a day; without it she becomes seriously ill within a day"));
    }
  }

  private void change(
      Permit permit, SheetSection section, Source source, Map<String, String> values) {
    children.correct(permit, new SheetChange(section, null, values, source, UUID.randomUUID()));
  }
}
