package homeward.demonstration;

import homeward.children.MarkerKind;
import homeward.children.Sex;
import homeward.shared.Post;
import java.time.LocalDate;
import java.util.List;

/**
 * A small partnership beside the first, with a protocol of its own: one police force, one council,
 * one home and one interview service. Every name of a person, home or service is invented.
 *
 * @param area code of its area and of its local protocol
 * @param name the area in words
 * @param prefix what its user names begin with, as {@code birmingham-}
 * @param agencies who works in it
 * @param provider the code by which its protocol names the service
 * @param routeFrom first London day of returns for which the service answers
 * @param young the council's own team that interviews younger children, as its protocol has it;
 *     empty where there is none
 * @param players its people
 * @param children its children, all of the one home
 */
record Neighbour(
    String area,
    String name,
    String prefix,
    Agencies agencies,
    String provider,
    LocalDate routeFrom,
    String young,
    List<Player> players,
    List<Child> children) {

  /**
   * Its agencies and teams by name.
   *
   * @param service the agency of the interviewers; the council where it has a hub of its own
   * @param interviews the team of the interviewers
   * @param address the home's address
   */
  record Agencies(
      String police,
      String council,
      String provider,
      String service,
      String home,
      String interviews,
      String address) {}

  /**
   * Somebody of the partnership.
   *
   * @param user the user name behind the prefix; empty for somebody who does not sign in
   */
  record Player(String user, String name, String rank, Post post) {}

  /** One of its children. */
  record Child(String forenames, String surname, int age, Sex sex, List<MarkerKind> markers) {}

  /** Birmingham, where the duty inspector decides and an independent service interviews. */
  static final Neighbour BIRMINGHAM =
      new Neighbour(
          "birmingham-west-midlands",
          "Birmingham and the West Midlands",
          "birmingham-",
          new Agencies(
              "West Midlands Police",
              "Birmingham",
              "Larkfield Care",
              "Lantern Interviews",
              "Larkfield House",
              "Return interviews, Birmingham",
              "8 Larkfield Way, Birmingham B1 9ZZ"),
          "childrens-society",
          LocalDate.of(2014, 10, 1),
          "Return interviews, children under 10",
          List.of(
              new Player("care-worker", "Dawn Ellerby", "", Post.CARE_WORKER),
              new Player("call-handler", "Yusuf Penrose", "", Post.CALL_HANDLER),
              new Player("duty-inspector", "Ingrid Sallow", "Inspector", Post.DUTY_INSPECTOR),
              new Player("hub-coordinator", "Femi Rudge", "", Post.HUB_COORDINATOR),
              new Player("interview-manager", "Joss Amberley", "", Post.INTERVIEW_SERVICE_MANAGER),
              new Player("interviewer", "Thea Wincott", "", Post.INTERVIEWER),
              new Player("", "Colin Marchbank", "", Post.HOME_MANAGER),
              new Player("", "Ruby Esterhaze", "", Post.SOCIAL_WORKER)),
          List.of(
              new Child(
                  "Sorrel",
                  "Blythewood",
                  13,
                  Sex.FEMALE,
                  List.of(MarkerKind.EXPLOITATION_SUSPECTED)),
              new Child("Kwame", "Ashgrove", 15, Sex.MALE, List.of()),
              new Child("Nia", "Teasdale-Orr", 16, Sex.FEMALE, List.of(MarkerKind.SELF_HARM))));

  /** Stockport, where the council's Missing Hub interviews. */
  static final Neighbour STOCKPORT =
      new Neighbour(
          "stockport-greater-manchester",
          "Stockport, Greater Manchester",
          "stockport-",
          new Agencies(
              "Greater Manchester Police",
              "Stockport",
              "Fernbank Care",
              "Stockport",
              "Fernbank House",
              "Missing Hub",
              "3 Fernbank Rise, Stockport SK1 9ZZ"),
          "missing-hub",
          LocalDate.of(2017, 6, 1),
          "",
          List.of(
              new Player("care-worker", "Lewis Garforth", "", Post.CARE_WORKER),
              new Player("call-handler", "Anwen Stott", "", Post.CALL_HANDLER),
              new Player("duty-inspector", "Rafe Oldershaw", "Inspector", Post.DUTY_INSPECTOR),
              new Player("hub-coordinator", "Meera Tolland", "", Post.HUB_COORDINATOR),
              new Player("interview-manager", "Una Birtles", "", Post.INTERVIEW_SERVICE_MANAGER),
              new Player("interviewer", "Piers Haldane", "", Post.INTERVIEWER),
              new Player("", "Gwen Sefton", "", Post.HOME_MANAGER),
              new Player("", "Ashok Lomax", "", Post.SOCIAL_WORKER)),
          List.of(
              new Child("Freya", "Holcombe", 12, Sex.FEMALE, List.of()),
              new Child("Danyal", "Merriden", 14, Sex.MALE, List.of(MarkerKind.TRIGGER_PLAN)),
              new Child("Imogen", "Stallard", 17, Sex.FEMALE, List.of())));

  /** Both, in the order in which they are named at the start. */
  static final List<Neighbour> ALL = List.of(BIRMINGHAM, STOCKPORT);

  /** The agency of a post. */
  String agency(Post post) {
    return switch (post) {
      case CARE_WORKER, HOME_MANAGER -> agencies.provider();
      case CALL_HANDLER,
          DUTY_INSPECTOR,
          FORCE_INCIDENT_MANAGER,
          SUPERINTENDENT,
          LOCAL_POLICING_SERGEANT ->
          agencies.police();
      case INTERVIEW_SERVICE_MANAGER, INTERVIEWER -> agencies.service();
      default -> agencies.council();
    };
  }

  /** The user names of those who sign in, in one line. */
  String userNames() {
    return String.join(
        ", ", players.stream().map(Player::user).filter(user -> !user.isEmpty()).toList());
  }
}
