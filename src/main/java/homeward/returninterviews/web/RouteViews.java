package homeward.returninterviews.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.access.Reach;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.children.Children;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewClauses;
import homeward.returninterviews.InterviewReading;
import homeward.returninterviews.routing.RouteTaken;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.web.services.TeamNotices;
import homeward.shared.TeamId;
import homeward.web.govuk.Choice;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By which clauses an interview is due and was sent where it is. */
@Component
class RouteViews {

  private final InterviewClauses clauses;
  private final Routes routes;
  private final Register register;
  private final Professionals professionals;
  private final Access access;
  private final TeamNotices notices;
  private final Children children;

  RouteViews(
      InterviewClauses clauses,
      Routes routes,
      Register register,
      Professionals professionals,
      Access access,
      TeamNotices notices,
      Children children) {
    this.clauses = clauses;
    this.routes = routes;
    this.register = register;
    this.professionals = professionals;
    this.access = access;
    this.notices = notices;
    this.children = children;
  }

  /** The same standing with both clauses. */
  StandingView with(StandingView standing, Permit permit, Interview interview) {
    return standing
        .dueBy(clauses.of(permit, interview).orElse(null))
        .routedBy(route(permit, interview));
  }

  /** The services to choose from; empty unless the reader must choose one now. */
  List<Choice> services(Permit permit, Interview interview) {
    boolean waits = routes.of(permit, interview).filter(RouteTaken::waits).isPresent();
    if (!waits || !access.mayDo(permit.by(), permit.child(), InterviewAction.ROUTE)) {
      return List.of();
    }
    return routes.services().stream()
        .map(team ->
            Choice.of(team.id().toString(), team.name(), register.agencyName(team.agency())))
        .toList();
  }

  /** What will change for the services a reader manages, a sentence each. */
  List<String> notices(Reach reach) {
    return notices.of(InterviewReading.services(reach));
  }

  /** The name of a team. */
  String team(TeamId team) {
    return register.team(team).name();
  }

  private @Nullable RouteView route(Permit permit, Interview interview) {
    return routes.of(permit, interview).map(taken -> view(taken, permit)).orElse(null);
  }

  private RouteView view(RouteTaken taken, Permit permit) {
    TeamId asked = taken.team();
    return RouteView.of(
        taken,
        asked == null ? "" : named(register.team(asked)),
        professionals.names(Set.of(taken.by())).getOrDefault(taken.by(), "Homeward"),
        children.summary(permit).responsible().authority());
  }

  private String named(Team team) {
    return team.name() + " (" + register.agencyName(team.agency()) + ")";
  }
}
