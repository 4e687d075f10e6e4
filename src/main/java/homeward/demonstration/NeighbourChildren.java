package homeward.demonstration;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.TeamKind;
import homeward.children.CareStatus;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.MarkerKind;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Source;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented children of the small partnerships: looked after, in the one home of their area. */
@Component
class NeighbourChildren {

  private final Children children;
  private final ChildArrangements arrangements;
  private final Access access;
  private final Clock clock;

  NeighbourChildren(Children children, ChildArrangements arrangements, Access access, Clock clock) {
    this.children = children;
    this.arrangements = arrangements;
    this.access = access;
    this.clock = clock;
  }

  /** Adds them. */
  @Transactional
  void add(Neighbour one, Neighbours.SetUp partnership) {
    for (Neighbour.Child child : one.children()) {
      add(child, one, partnership);
    }
  }

  private void add(Neighbour.Child one, Neighbour neighbour, Neighbours.SetUp partnership) {
    Instant now = clock.instant();
    Professional manager = partnership.person(Post.HOME_MANAGER);
    Source source = Source.professional(manager.name(), now.minus(Duration.ofDays(40)));
    ChildId child =
        children.add(
            new NewChild(
                new Identity(
                    one.surname(),
                    one.forenames(),
                    null,
                    LondonTime.day(now).minusYears(one.age()).minusDays(120),
                    one.sex(),
                    null,
                    null),
                source,
                partnership.area().id(),
                Residence.home(
                    partnership.team(TeamKind.HOME).id(),
                    partnership.area().id(),
                    neighbour.agencies().address(),
                    now.minus(Duration.ofDays(200)))),
            manager);
    Permit change = access.permit(manager, child, ChildAction.CHANGE);
    for (MarkerKind marker : one.markers()) {
      arrangements.mark(change, marker, null, source, null);
    }
    Permit arrange = access.permit(manager, child, ChildAction.ARRANGE);
    arrangements.setStatus(
        arrange,
        CareStatus.LOOKED_AFTER,
        partnership.agency(neighbour.agencies().council()),
        source);
    arrangements.setCaseHolder(
        arrange,
        partnership.team(TeamKind.SOCIAL_WORK).id(),
        partnership.person(Post.SOCIAL_WORKER).id());
  }
}
