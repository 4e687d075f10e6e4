package homeward.returninterviews.duty;

import homeward.access.Because;
import homeward.access.Involvements;
import homeward.access.Party;
import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewEvent;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.RouteStore;
import homeward.shared.Ids;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import homeward.web.Live;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the interview service that answers, and tells open screens of changes. */
@Component
public class Offering {

  private final InterviewStore interviews;
  private final RouteStore routes;
  private final Areas areas;
  private final Involvements involvements;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Offering(
      InterviewStore interviews,
      RouteStore routes,
      Areas areas,
      Involvements involvements,
      Live live,
      ApplicationEventPublisher events,
      Clock clock) {
    this.interviews = interviews;
    this.routes = routes;
    this.areas = areas;
    this.involvements = involvements;
    this.live = live;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks the service that answers on the day of the return. Nothing happens when one was asked
   * before, when nothing is promised, or while no route names one: then it waits for the route.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void offer(Interview interview, ProfessionalId by) {
    InterviewClock due = interview.clock();
    if (due == null || interview.who().service() != null) {
      return;
    }
    Area area = areas.get(interview.area());
    routes
        .answering(
            area.protocolArea(),
            areas.upwards(area.id()).stream().map(Area::id).toList(),
            LondonTime.day(due.returnedAt()))
        .ifPresent(route -> ask(interview, route, due, by));
  }

  private void ask(
      Interview interview, RouteStore.Answering route, InterviewClock due, ProfessionalId by) {
    Instant now = clock.instant();
    if (!interviews.offer(Ids.next(now), interview.id(), route.route(), route.team(), now, by)) {
      return;
    }
    involvements.open(
        interview.child(),
        Party.of(route.team()),
        Because.INTERVIEW_SERVICE,
        interview.id().value(),
        now,
        by);
    events.publishEvent(
        new InterviewEvent.InterviewOffered(
            interview.id(), interview.child(), route.team(), due.dueAt(), now));
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
