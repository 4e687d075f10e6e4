package homeward.children;

import homeward.agencies.AgencyKind;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partnership of a test's own: two districts, two homes, a council and the police. */
public final class Partnership {

  private final Register register;
  private final Professionals professionals;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  public final AreaId whole;
  public final AreaId north;
  public final AreaId south;
  public final AgencyId council;
  public final Team oakHouse;
  public final Team elmHouse;
  public final Team socialWork;
  public final Professional oakManager;
  public final Professional oakWorker;
  public final Professional elmManager;
  public final Professional elmWorker;
  public final Professional socialWorker;
  public final Professional inspector;
  public final Professional otherInspector;
  public final Professional auditor;

  /** Adds everything anew under names of its own. */
  public Partnership(Register register, Professionals professionals) {
    this.register = register;
    this.professionals = professionals;
    whole = register.addArea("whole-" + mark, "Whole " + mark, null, "staffordshire-stoke").id();
    north = register.addArea("north-" + mark, "North " + mark, whole, "staffordshire-stoke").id();
    south = register.addArea("south-" + mark, "South " + mark, whole, "staffordshire-stoke").id();
    AgencyId provider = agency("Provider", AgencyKind.PROVIDER);
    council = agency("Council", AgencyKind.COUNCIL);
    AgencyId police = agency("Police", AgencyKind.POLICE);
    oakHouse = team(provider, north, "Oak House", TeamKind.HOME);
    elmHouse = team(provider, south, "Elm House", TeamKind.HOME);
    socialWork = team(council, whole, "Social work", TeamKind.SOCIAL_WORK);
    oakManager = person(provider, Post.HOME_MANAGER, north, oakHouse.id());
    oakWorker = person(provider, Post.CARE_WORKER, north, oakHouse.id());
    elmManager = person(provider, Post.HOME_MANAGER, south, elmHouse.id());
    elmWorker = person(provider, Post.CARE_WORKER, south, elmHouse.id());
    socialWorker = person(council, Post.SOCIAL_WORKER, whole, socialWork.id());
    inspector = person(police, Post.DUTY_INSPECTOR, whole, null);
    otherInspector = person(police, Post.DUTY_INSPECTOR, whole, null);
    auditor = person(agency("Partnership", AgencyKind.PARTNERSHIP), Post.AUDITOR, whole, null);
    register.addDesk(Post.DUTY_INSPECTOR, whole, "Duty inspector " + mark, StandIn.OPERATOR);
  }

  /** A child of Oak House. */
  public NewChild ofOakHouse(String forenames, String surname, LocalDate born, Instant now) {
    return new NewChild(
        identity(forenames, surname, born),
        Source.professional("key worker", now),
        north,
        Residence.home(oakHouse.id(), north, null, now));
  }

  /** A child of Elm House. */
  public NewChild ofElmHouse(String forenames, String surname, LocalDate born, Instant now) {
    return new NewChild(
        identity(forenames, surname, born),
        Source.professional("key worker", now),
        south,
        Residence.home(elmHouse.id(), south, null, now));
  }

  static Identity identity(String forenames, String surname, LocalDate born) {
    return new Identity(surname, forenames, null, born, Sex.FEMALE, null, null);
  }

  private AgencyId agency(String name, AgencyKind kind) {
    return register.addAgency(name + " " + mark, kind, StandIn.OPERATOR);
  }

  private Team team(AgencyId agency, AreaId area, String name, TeamKind kind) {
    return register.addTeam(
        agency, area, name + " " + mark, kind, "01632 960001", StandIn.OPERATOR);
  }

  private Professional person(AgencyId agency, Post post, AreaId area, @Nullable TeamId team) {
    ProfessionalId id =
        register.addProfessional(agency, post.words() + " " + mark, null, StandIn.OPERATOR);
    register.givePost(id, post, area, team, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }
}
