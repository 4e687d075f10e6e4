package homeward.journeys;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Register;
import homeward.children.CareStatus;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.shared.ChildId;
import homeward.shared.HeldPost;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each test a child of its own, added the way everybody adds one. */
@TestComponent
class Cradle {

  private static final List<String> FORENAMES =
      List.of(
          "Zinnia",
          "Brielle",
          "Orla",
          "Fenella",
          "Luned",
          "Tamsin",
          "Perdita",
          "Rhoswen",
          "Hettie",
          "Calista",
          "Wanda",
          "Ivy",
          "Nerys",
          "Gudrun",
          "Mabel",
          "Delphine",
          "Sunniva",
          "Katrin",
          "Ottilie",
          "Bronwen",
          "Velma",
          "Xanthe",
          "Juno",
          "Edith",
          "Pippa",
          "Roxana",
          "Una");
  private static final List<String> SURNAMES =
      List.of(
          "Abbermarsh",
          "Dunkerswell",
          "Fothersby",
          "Grindlow",
          "Hexley",
          "Inkpenny",
          "Jorrocks",
          "Kettlemere",
          "Lathbury",
          "Mossgrave",
          "Netherfold",
          "Oddingley",
          "Prestwold",
          "Quarmby",
          "Rookhope",
          "Skelbrooke",
          "Thwaitey",
          "Umberleigh",
          "Vobster",
          "Wragholme",
          "Yarpole",
          "Zealand",
          "Birkdene",
          "Crowhurst",
          "Eastoft",
          "Flaxby");

  private final Children children;
  private final ChildArrangements arrangements;
  private final Access access;
  private final Register register;
  private final People people;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final AtomicInteger born = new AtomicInteger();

  Cradle(
      Children children,
      ChildArrangements arrangements,
      Access access,
      Register register,
      People people,
      TransactionTemplate transactions,
      Clock clock) {
    this.children = children;
    this.arrangements = arrangements;
    this.access = access;
    this.register = register;
    this.people = people;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A child and what to look for on pages. */
  record Child(ChildId id, String forename, String surname, LocalDate birth) {

    String name() {
      return forename + " " + surname;
    }
  }

  /** Who signs in with this user name of the demonstration. */
  Professional person(String userName) {
    return people.named(userName);
  }

  /** A child of Alder House, looked after, with the demonstration's social worker. */
  Child ofAlderHouse(int age) {
    Child child = add("home-manager", age);
    transactions.executeWithoutResult(status -> arrange(child.id()));
    return child;
  }

  /** A child of Rowan Lodge, whom nobody at Alder House knows. */
  Child ofRowanLodge(int age) {
    return add("other-care-worker", age);
  }

  /** A child of the home of a neighbouring area, by what its user names begin with. */
  Child of(String area, int age) {
    return add(area + "care-worker", age);
  }

  /** Somebody who interviews for the service and also works at Alder House; their name. */
  String interviewerWhoAlsoCares() {
    HeldPost interviews = person("interviewer").mainPost().orElseThrow();
    HeldPost home = person("care-worker").mainPost().orElseThrow();
    String name = "Robin Tansley " + born.getAndIncrement();
    transactions.executeWithoutResult(status -> {
      ProfessionalId id =
          register.addProfessional(interviews.agency(), name, null, StandIn.OPERATOR);
      for (HeldPost post : List.of(interviews, home)) {
        register.givePost(id, post.post(), post.area(), post.team(), StandIn.OPERATOR);
      }
    });
    return name;
  }

  /** The same child again, added at Rowan Lodge by somebody who may not know of the first. */
  ChildId sameAgainAtRowanLodge(Child child) {
    Professional by = person("other-care-worker");
    HeldPost post = by.mainPost().orElseThrow();
    return Objects.requireNonNull(
        transactions.execute(status ->
            children.add(
                new NewChild(
                    new Identity(
                        child.surname(),
                        child.forename(),
                        null,
                        child.birth(),
                        Sex.FEMALE,
                        null,
                        null),
                    source(by),
                    post.area(),
                    null),
                by)));
  }

  private Child add(String carer, int age) {
    Professional by = person(carer);
    HeldPost post = by.mainPost().orElseThrow();
    Instant now = clock.instant();
    int number = born.getAndIncrement();
    String forename = nth(FORENAMES, number);
    String surname = nth(SURNAMES, number * 7 + number / FORENAMES.size());
    LocalDate birth = LondonTime.day(now).minusYears(age).minusDays(number * 11L + 5);
    Residence home =
        Residence.home(
            Objects.requireNonNull(post.team()),
            post.area(),
            "1 Alder Walk, Stoke-on-Trent ST1 9ZZ",
            now.minus(Duration.ofDays(90)));
    ChildId id =
        Objects.requireNonNull(
            transactions.execute(status ->
                children.add(
                    new NewChild(
                        new Identity(
                            surname, forename, null, birth, Sex.FEMALE, null, "White British"),
                        source(by),
                        post.area(),
                        home),
                    by)));
    return new Child(id, forename, surname, birth);
  }

  private void arrange(ChildId child) {
    Professional manager = person("home-manager");
    Professional worker = person("social-worker");
    Permit arrange = access.permit(manager, child, ChildAction.ARRANGE);
    arrangements.setStatus(arrange, CareStatus.LOOKED_AFTER, worker.agency(), source(manager));
    arrangements.setCaseHolder(
        arrange, Objects.requireNonNull(worker.mainPost().orElseThrow().team()), worker.id());
  }

  private Source source(Professional by) {
    return Source.professional(by.name(), clock.instant().minus(Duration.ofDays(2)));
  }

  /** The names differ enough that no two children of the journeys are taken for one. */
  private static String nth(List<String> names, int number) {
    return names.get(number % names.size());
  }
}
