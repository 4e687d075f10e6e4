package homeward.returninterviews.duty;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.access.Permit;
import homeward.agencies.Desk;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewEvent;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.ProviderStore;
import homeward.returninterviews.store.RouteStore;
import homeward.shared.DeskId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the interview service to which routes lead, and tells open screens of changes. */
@Component
public class Offering {

  private final InterviewStore interviews;
  private final RouteStore routes;
  private final Routing routing;
  private final Involvements involvements;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Offering(
      InterviewStore interviews,
      RouteStore routes,
      Routing routing,
      Involvements involvements,
      Live live,
      ApplicationEventPublisher events,
      Clock clock) {
    this.interviews = interviews;
    this.routes = routes;
    this.routing = routing;
    this.involvements = involvements;
    this.live = live;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks the team to which the protocol's routes lead. Nothing happens when one was asked before or
   * when nothing is promised. When no route reaches a team, a coordinator is asked to choose one.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void offer(Interview interview, ProfessionalId by) {
    InterviewClock due = interview.clock();
    if (due == null || interview.who().service() != null) {
      return;
    }
    Routing.Led led = routing.of(interview, due.returnedAt());
    RouteStore.Named named = led.named();
    ProviderStore.Answering team = led.team();
    if (named == null || team == null) {
      waits(interview, led, by);
      return;
    }
    ask(interview, new InterviewStore.NewOffer(team.team(), team.providerTeam(), named, null), by);
  }

  /** A coordinator chose the team. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void chosen(Interview interview, TeamId team, String reason, UUID key, Permit permit) {
    ask(
        interview,
        new InterviewStore.NewOffer(team, null, null, new InterviewStore.Chosen(reason, key)),
        permit.by().id());
    DeskId desk = routing.chooses(interview.area());
    if (desk != null) {
      live.changed(Desk.topic(desk));
    }
  }

  private void waits(Interview interview, Routing.Led led, ProfessionalId by) {
    Instant now = clock.instant();
    DeskId desk = routing.chooses(interview.area());
    if (routes.notRouted(Ids.next(now), interview.id(), led.named(), led.version(), desk, now, by)
        && desk != null) {
      live.changed(Desk.topic(desk));
    }
  }

  private void ask(Interview interview, InterviewStore.NewOffer offer, ProfessionalId by) {
    InterviewClock due = interview.clock();
    Instant now = clock.instant();
    if (due == null || !interviews.offer(Ids.next(now), interview.id(), offer, now, by)) {
      return;
    }
    involvements.open(
        interview.child(),
        Party.of(offer.team()),
        Because.INTERVIEW_SERVICE,
        interview.id().value(),
        now,
        by);
    events.publishEvent(
        new InterviewEvent.InterviewOffered(
            interview.id(), interview.child(), offer.team(), due.dueAt(), now));
  }

  /** Tells every screen that shows this interview. */
  public void changed(Interview interview) {
    live.changed(interview.id().topic());
    live.changed("child:" + interview.child());
    if (interview.after() == Interview.After.MISSING) {
      live.changed("episode:" + interview.subject());
    }
    TeamId service = interview.who().service();
    if (service != null) {
      live.changed("team:" + service);
    }
    ProfessionalId interviewer = interview.who().interviewer();
    if (interviewer != null) {
      live.changed("professional:" + interviewer);
    }
  }
}
