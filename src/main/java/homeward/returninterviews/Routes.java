package homeward.returninterviews;

import homeward.returninterviews.duty.Offering;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.RouteStore;
import homeward.shared.AreaId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import homeward.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which interview service answers for which area, and when: a change of provider is data. */
@Component
public class Routes {

  private final RouteStore routes;
  private final InterviewStore interviews;
  private final Offering offering;
  private final Clock clock;

  Routes(RouteStore routes, InterviewStore interviews, Offering offering, Clock clock) {
    this.routes = routes;
    this.interviews = interviews;
    this.offering = offering;
    this.clock = clock;
  }

  /**
   * Lets a service answer for an area. Interviews that waited for a service are offered at once.
   *
   * @param area the one district; null for the whole protocol area
   * @param from the first London day of returns it answers for
   * @param until the first London day it no longer does; null while open
   * @return the route's id
   */
  @Transactional
  public UUID add(
      String protocolArea,
      @Nullable AreaId area,
      TeamId service,
      LocalDate from,
      @Nullable LocalDate until,
      ProfessionalId by) {
    Instant now = clock.instant();
    UUID id = Ids.next(now);
    routes.add(id, protocolArea, area, service, from, until, now, by);
    for (Interview waiting : interviews.waitingForARoute()) {
      offering.offer(waiting, by);
      offering.changed(interviews.get(waiting.id()));
    }
    return id;
  }

  /** Ends a route: returns from this London day on go to another service. */
  @Transactional
  public void end(UUID route, LocalDate day) {
    routes.end(route, day);
  }
}
