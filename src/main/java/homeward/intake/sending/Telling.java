package homeward.intake.sending;

import homeward.agencies.Desks;
import homeward.intake.ReportEvent;
import homeward.shared.Post;
import homeward.shared.TeamId;
import homeward.web.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other modules and the open screens what happened to a report. */
@Component
public class Telling {

  private final Desks desks;
  private final Live live;
  private final ApplicationEventPublisher events;

  Telling(Desks desks, Live live, ApplicationEventPublisher events) {
    this.desks = desks;
    this.live = live;
    this.events = events;
  }

  /**
   * Tells, after the transaction commits.
   *
   * @param team the team of who made the report; null when they have none
   */
  public void tell(ReportEvent event, @Nullable TeamId team) {
    events.publishEvent(event);
    desks.answering(Post.CALL_HANDLER, event.area()).ifPresent(desk -> live.changed(desk.topic()));
    live.changed("child:" + event.child());
    live.changed("report:" + event.report());
    if (event instanceof ReportEvent.ReportJoined joined) {
      live.changed("report:" + joined.into());
    }
    if (event instanceof ReportEvent.ReportParted parted) {
      live.changed("report:" + parted.from());
    }
    if (team != null) {
      live.changed("team:" + team);
    }
  }
}
