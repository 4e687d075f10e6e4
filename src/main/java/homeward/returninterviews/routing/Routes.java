package homeward.returninterviews.routing;

import homeward.access.Permit;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewAction;
import homeward.returninterviews.InterviewId;
import homeward.returninterviews.duty.Offering;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.ProviderStore;
import homeward.returninterviews.store.RouteStore;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import homeward.web.FormKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which team does the interviews of each provider that the protocol's routes name, what sent an
 * interview where it is, and choosing a service by hand where no route reaches one.
 */
@Component
public class Routes {

  private final ProviderStore providers;
  private final RouteStore routes;
  private final InterviewStore interviews;
  private final Offering offering;
  private final Register register;
  private final Audit audit;
  private final Clock clock;

  Routes(
      ProviderStore providers,
      RouteStore routes,
      InterviewStore interviews,
      Offering offering,
      Register register,
      Audit audit,
      Clock clock) {
    this.providers = providers;
    this.routes = routes;
    this.interviews = interviews;
    this.offering = offering;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A team does a provider's interviews from a day on. Interviews that waited for it are offered at
   * once.
   *
   * @return the id by which it is ended
   */
  @Transactional
  public UUID answers(ProviderTeam one, ProfessionalId by) {
    UUID id = Ids.next(clock.instant());
    answers(id, one, null, by);
    return id;
  }

  /**
   * The same under this id, said with a form.
   *
   * @param key the form's key; null when there was none
   */
  void answers(UUID id, ProviderTeam one, @Nullable UUID key, ProfessionalId by) {
    Instant now = clock.instant();
    providers.add(id, one, key, now, by);
    audit.record(AuditEntry.account(now, InterviewAction.CHANGE_SERVICES.code(), by, id, "named"));
    for (Interview waiting : interviews.waitingForARoute()) {
      offering.offer(waiting, by);
      offering.changed(interviews.get(waiting.id()));
    }
  }

  /** What sent the interview where it is; empty while nothing is due. */
  @Transactional(readOnly = true)
  public Optional<RouteTaken> of(Permit permit, Interview interview) {
    permit.mustConcern(interview.child());
    return routes.taken(interview.id());
  }

  /** The interview services there are to choose from, by name. */
  @Transactional(readOnly = true)
  public List<Team> services() {
    return register.teams(TeamKind.INTERVIEW_SERVICE);
  }

  /**
   * A coordinator chooses the service, because no route of the protocol reaches one. Permit for
   * {@link InterviewAction#ROUTE}.
   *
   * @param reason why this one, with what was agreed about paying for it
   */
  @Transactional
  public Sending send(Permit permit, InterviewId id, TeamId team, String reason, FormKey key) {
    permit.mustAllow(InterviewAction.ROUTE);
    interviews.lock(id.value());
    Interview interview = interviews.get(id);
    permit.mustConcern(interview.child());
    Optional<TeamId> before = routes.keyed(key.value());
    if (before.isPresent()) {
      return new Sending.Sent(before.get());
    }
    TeamId asked = interview.who().service();
    if (asked != null) {
      return new Sending.SentMeanwhile(asked);
    }
    if (interview.clock() == null) {
      return new Sending.NothingDue();
    }
    if (services().stream().noneMatch(one -> one.id().equals(team))) {
      return new Sending.NoInterviewService();
    }
    offering.chosen(interview, team, reason, key.value(), permit);
    offering.changed(interviews.get(id));
    return new Sending.Sent(team);
  }
}
