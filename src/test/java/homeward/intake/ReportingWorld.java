package homeward.intake;

import homeward.agencies.AgencyKind;
import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.shared.AgencyId;
import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small partnership of a test's own: an area, two homes, a control room, an inspector. */
public final class ReportingWorld {

  private final Register register;
  private final Professionals professionals;
  private final Children children;

  /** The area. */
  public final Area area;

  /** A children's home. */
  public final Team home;

  /** Another home, which is not involved with the children of the first. */
  public final Team otherHome;

  private final AgencyId provider;
  private final AgencyId police;

  /** Makes the partnership. */
  public ReportingWorld(Register register, Professionals professionals, Children children) {
    this.register = register;
    this.professionals = professionals;
    this.children = children;
    String own = UUID.randomUUID().toString();
    area = register.addArea("area-" + own, "Testshire", null, "staffordshire-stoke");
    provider = register.addAgency("Provider " + own, AgencyKind.PROVIDER, StandIn.OPERATOR);
    police = register.addAgency("Police " + own, AgencyKind.POLICE, StandIn.OPERATOR);
    home = home("Elm House");
    otherHome = home("Oak House");
    for (Post post :
        new Post[] {Post.CALL_HANDLER, Post.DUTY_INSPECTOR, Post.FORCE_INCIDENT_MANAGER}) {
      register.addDesk(post, area.id(), post.words(), StandIn.OPERATOR);
    }
  }

  private Team home(String name) {
    return register.addTeam(
        provider, area.id(), name, TeamKind.HOME, "01632 960001", StandIn.OPERATOR);
  }

  /** A home in an area of its own where no desk answers. */
  public Team homeWhereNobodyAnswers() {
    Area silent =
        register.addArea("area-" + UUID.randomUUID(), "Quietshire", null, "staffordshire-stoke");
    return register.addTeam(
        provider, silent.id(), "Ash House", TeamKind.HOME, "01632 960002", StandIn.OPERATOR);
  }

  /** A care worker of a home. */
  public Professional careWorker(Team team) {
    return professional(provider, "Asha Care", Post.CARE_WORKER, team.id());
  }

  /** A call handler of the area. */
  public Professional callHandler() {
    return professional(police, "Carl Handler", Post.CALL_HANDLER, null);
  }

  /** A duty inspector of the area. */
  public Professional inspector() {
    return professional(police, "Ines Inspector", Post.DUTY_INSPECTOR, null);
  }

  private Professional professional(
      AgencyId agency, String name, Post post, @Nullable TeamId team) {
    ProfessionalId id = register.addProfessional(agency, name, null, StandIn.OPERATOR);
    register.givePost(id, post, area.id(), team, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  /** A child who lives in the first home. */
  public ChildId childOfTheHome(String forename, Professional by, Instant now) {
    return children.add(
        new NewChild(
            new Identity(
                "Testchild", forename, null, LocalDate.of(2011, 3, 4), Sex.FEMALE, null, null),
            Source.professional("key worker", now),
            area.id(),
            Residence.home(home.id(), area.id(), null, now)),
        by);
  }
}
