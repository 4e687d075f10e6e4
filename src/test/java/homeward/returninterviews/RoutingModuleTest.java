package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.AgencyKind;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The routes of the three protocols send each interview to the team that does it. */
@ModuleTest
class RoutingModuleTest extends Routed {

  @Test
  void aChildWhomAnotherAuthorityPlacedInNewcastleGoesTheSameWay() {
    AreaId home = part(STAFFORDSHIRE, "newcastle");
    Team before = service(STAFFORDSHIRE, "brighter-futures", home, null);
    ChildId child = child(home, LocalDate.of(2003, 5, 6));
    lookedAfter(child, agency("Elsewhere", AgencyKind.COUNCIL));
    assertThat(routed(child, home, LAST_OF_AUGUST))
        .isEqualTo(before.id() + " interview.route.north");
  }

  @Test
  void inBirminghamTheTenthBirthdayDecides() {
    AreaId home = part(BIRMINGHAM, null);
    Team council = service(BIRMINGHAM, "childrens-social-care", home, null);
    Team society = service(BIRMINGHAM, "childrens-society", home, null);
    ChildId child = child(home, LocalDate.of(2016, 3, 3));
    assertThat(routed(child, home, Instant.parse("2026-03-02T23:59:59Z")))
        .isEqualTo(council.id() + " interview.route.young");
    assertThat(routed(child, home, Instant.parse("2026-03-03T00:00:00Z")))
        .isEqualTo(society.id() + " interview.route.society");
  }

  @Test
  void inStockportTheAuthorityThatPlacedAChildInterviewsAndTheHubEverybodyElse() {
    AreaId home = part(STOCKPORT, null);
    AgencyId other = agency("Placing", AgencyKind.COUNCIL);
    AgencyId own = agency("Own", AgencyKind.COUNCIL);
    register.addTeam(own, home, "Social work", TeamKind.SOCIAL_WORK, null, StandIn.OPERATOR);
    Team hub = service(STOCKPORT, "missing-hub", home, null);
    Team theirs = service(STOCKPORT, "placing-authority", home, other);
    ChildId placed = child(home, LocalDate.of(2011, 5, 6));
    lookedAfter(placed, other);
    ChildId ours = child(home, LocalDate.of(2011, 5, 6));
    lookedAfter(ours, own);
    ChildId atHome = child(home, LocalDate.of(2011, 5, 6));
    Instant back = clock.instant();
    assertThat(routed(placed, home, back)).isEqualTo(theirs.id() + " interview.route.placing");
    assertThat(routed(ours, home, back)).isEqualTo(hub.id() + " interview.route.hub");
    assertThat(routed(atHome, home, back)).isEqualTo(hub.id() + " interview.route.hub");
  }
}
