package homeward.returninterviews;

import homeward.agencies.AgencyKind;
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
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.Routes;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import homeward.testkit.TestClock;
import java.time.LocalDate;
import java.util.UUID;

/** A partnership of a test's own: a home, an interview service with three people, one child. */
final class InterviewWorld {

  final AreaId area;
  final Team home;
  final TeamId service;
  final Professional careWorker;
  final Professional manager;
  final Professional otherManager;
  final Professional interviewer;
  final Professional otherInterviewer;
  final ChildId child;

  private final Register register;
  private final Professionals professionals;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  InterviewWorld(
      Register register,
      Professionals professionals,
      Children children,
      Routes routes,
      TestClock clock) {
    this.register = register;
    this.professionals = professionals;
    area = register.addArea("area-" + mark, "Area " + mark, null, "staffordshire-stoke").id();
    AgencyId provider =
        register.addAgency("Provider " + mark, AgencyKind.PROVIDER, StandIn.OPERATOR);
    AgencyId independent =
        register.addAgency("Service " + mark, AgencyKind.INTERVIEW_SERVICE, StandIn.OPERATOR);
    home = team(provider, "Home", TeamKind.HOME);
    service = team(independent, "Interviews", TeamKind.INTERVIEW_SERVICE).id();
    careWorker = person(provider, Post.CARE_WORKER, home.id());
    manager = person(independent, Post.INTERVIEW_SERVICE_MANAGER, service);
    otherManager = person(independent, Post.INTERVIEW_SERVICE_MANAGER, service);
    interviewer = person(independent, Post.INTERVIEWER, service);
    otherInterviewer = person(independent, Post.INTERVIEWER, service);
    routes.answers(
        new ProviderTeam(
            "staffordshire-stoke",
            "county-wide-service",
            area,
            null,
            service,
            LocalDate.of(2020, 1, 1),
            null),
        StandIn.OPERATOR);
    child =
        children.add(
            new NewChild(
                new Identity(
                    "Example" + mark,
                    "Kit",
                    null,
                    LocalDate.of(2011, 5, 6),
                    Sex.FEMALE,
                    null,
                    null),
                Source.professional("key worker", clock.instant()),
                area,
                Residence.home(home.id(), area, null, clock.instant())),
            careWorker);
  }

  private Team team(AgencyId agency, String name, TeamKind kind) {
    return register.addTeam(agency, area, name + " " + mark, kind, null, StandIn.OPERATOR);
  }

  private Professional person(AgencyId agency, Post post, TeamId team) {
    ProfessionalId id =
        register.addProfessional(agency, post.words() + " " + mark, null, StandIn.OPERATOR);
    register.givePost(id, post, area, team, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }
}
