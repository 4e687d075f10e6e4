package homeward.returninterviews.duty;

import homeward.returninterviews.Interview;
import homeward.returninterviews.InterviewEvent;
import homeward.shared.ProfessionalId;
import homeward.web.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells open screens and other modules what happened to an interview. */
@Component
public class Announcing {

  private final Offering offering;
  private final ApplicationEventPublisher events;
  private final Live live;

  Announcing(Offering offering, ApplicationEventPublisher events, Live live) {
    this.offering = offering;
    this.events = events;
    this.live = live;
  }

  /**
   * Something happened.
   *
   * @param interview as it stands now
   * @param before whose work it no longer is; null when nobody's changed
   * @param event null when other modules need not know
   */
  public void happened(
      Interview interview, @Nullable ProfessionalId before, @Nullable InterviewEvent event) {
    offering.changed(interview);
    if (before != null) {
      live.changed("professional:" + before);
    }
    if (event != null) {
      events.publishEvent(event);
    }
  }
}
