package homeward.episodes;

import homeward.access.Access;
import homeward.access.Action;
import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.agencies.AgencyKind;
import homeward.agencies.Area;
import homeward.agencies.Desk;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.shared.AgencyId;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A small world to go missing in: an area with its desks, a home, and the people of the story. */
@TestComponent
public class EpisodeWorld {

  private final Register register;
  private final Professionals professionals;
  private final Involvements involvements;
  private final ObjectProvider<Access> access;
  private final TransactionTemplate transactions;
  private final Episodes episodes;
  private final Clock clock;

  EpisodeWorld(
      Register register,
      Professionals professionals,
      Involvements involvements,
      ObjectProvider<Access> access,
      TransactionTemplate transactions,
      Episodes episodes,
      Clock clock) {
    this.register = register;
    this.professionals = professionals;
    this.involvements = involvements;
    this.access = access;
    this.transactions = transactions;
    this.episodes = episodes;
    this.clock = clock;
  }

  /** One partnership's people and desks. */
  public record Place(
      Area area,
      AgencyId police,
      Team home,
      Desk inspectorDesk,
      Desk managerDesk,
      Professional callHandler,
      Professional inspector,
      Professional superintendent,
      Professional carer,
      Professional otherCarer) {}

  /** A fresh place, so that tests do not see each other. */
  public Place place() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Area area = register.addArea("area-" + mark, "Area " + mark, null, "staffordshire-stoke");
    AgencyId police = register.addAgency("Police " + mark, AgencyKind.POLICE, StandIn.OPERATOR);
    AgencyId provider =
        register.addAgency("Provider " + mark, AgencyKind.PROVIDER, StandIn.OPERATOR);
    TeamKind kind = TeamKind.values()[0];
    Team home = register.addTeam(provider, area.id(), "Home " + mark, kind, null, StandIn.OPERATOR);
    Team other =
        register.addTeam(provider, area.id(), "Other " + mark, kind, null, StandIn.OPERATOR);
    Desk inspectorDesk = desk(Post.DUTY_INSPECTOR, area, mark);
    Desk managerDesk = desk(Post.FORCE_INCIDENT_MANAGER, area, mark);
    return new Place(
        area,
        police,
        home,
        inspectorDesk,
        managerDesk,
        person(police, Post.CALL_HANDLER, area, null),
        person(police, Post.DUTY_INSPECTOR, area, null),
        person(police, Post.SUPERINTENDENT, area, null),
        person(provider, Post.CARE_WORKER, area, home.id()),
        person(provider, Post.CARE_WORKER, area, other.id()));
  }

  /** Somebody who holds a post. */
  public Professional person(AgencyId agency, Post post, Area area, @Nullable TeamId team) {
    ProfessionalId id =
        register.addProfessional(agency, "A " + post.words(), null, StandIn.OPERATOR);
    register.givePost(id, post, area.id(), team, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }

  /** A child who lives in the place's home and was reported in its area. */
  public ChildId child(Place place) {
    ChildId child = new ChildId(Ids.next(clock.instant()));
    known(place, child);
    return child;
  }

  /** Makes a child known to the place's home and area. */
  public void known(Place place, ChildId child) {
    transactions.executeWithoutResult(status -> {
      Instant from = clock.instant().minus(Duration.ofDays(1));
      involvements.open(
          child,
          Party.of(place.home().id()),
          Because.LIVES_HERE,
          child.value(),
          from,
          StandIn.OPERATOR);
      involvements.open(
          child,
          Party.of(place.area().id()),
          Because.REPORTED_IN_THE_AREA,
          child.value(),
          from,
          StandIn.OPERATOR);
    });
  }

  /** A permit, as a controller asks for one. */
  public Permit permit(Professional who, ChildId child, Action action) {
    return access.getObject().permit(who, child, action);
  }

  /**
   * Opens an episode last seen four hours ago, decided by the inspector at the inspector's desk.
   */
  public EpisodeId missing(Place place, ChildId child) {
    Opening opening = open(place, child, new ReportId(UUID.randomUUID()));
    if (opening instanceof Opening.Opened opened) {
      return opened.episode();
    }
    throw new IllegalStateException("Not opened: " + opening);
  }

  /** Opens an episode from this report. */
  public Opening open(Place place, ChildId child, ReportId report) {
    return open(place, child, report, place.inspector());
  }

  /** Opens an episode decided by somebody, for the inspector's desk. */
  public Opening open(Place place, ChildId child, ReportId report, Professional by) {
    Instant now = clock.instant();
    return episodes.open(
        permit(by, child, EpisodeAction.OPEN),
        new NewEpisode(
            report,
            now.minus(Duration.ofHours(4)),
            now.minus(Duration.ofHours(1)),
            place.area().id(),
            "staffordshire-stoke/2016-01-01/test",
            by.id(),
            place.inspectorDesk().id(),
            null));
  }

  private Desk desk(Post post, Area area, String mark) {
    return register.addDesk(post, area.id(), post.words() + ", " + mark, StandIn.OPERATOR);
  }
}
