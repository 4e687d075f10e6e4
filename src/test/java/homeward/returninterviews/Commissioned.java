package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.AgencyKind;
import homeward.agencies.Team;
import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Commissioning;
import homeward.returninterviews.routing.Naming;
import homeward.returninterviews.routing.Patches;
import homeward.returninterviews.routing.ProviderSlot;
import homeward.returninterviews.routing.ProviderTeam;
import homeward.returninterviews.routing.ProviderTeams;
import homeward.shared.AreaId;
import homeward.shared.LondonTime;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.web.FormKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A district of a test's own with a team that answers, and its own coordinator. */
abstract class Commissioned extends Routed {

  static final String PROVIDER = "county-wide-service";

  @Autowired Commissioning commissioning;
  @Autowired ProviderTeams teams;
  @Autowired Patches patches;
  AreaId root;
  AreaId district;
  Professional coordinator;
  Team old;
  Team next;
  LocalDate today;

  @BeforeEach
  void aDistrictWithATeam() {
    today = LondonTime.day(clock.instant());
    root = register.addArea("root-" + mark, "Root " + mark, null, STAFFORDSHIRE).id();
    district = register.addArea("d-" + mark, "District " + mark, root, STAFFORDSHIRE).id();
    coordinator = person(root, Post.MISSING_COORDINATOR, null);
    old = service(STAFFORDSHIRE, PROVIDER, district, null);
    next = team(district, agency("Next", AgencyKind.INTERVIEW_SERVICE));
  }

  Naming name(Professional by, Team team, LocalDate from) {
    return commissioning.name(by, said(team, from), commissioning.seen(slot()), FormKey.fresh());
  }

  ProviderTeam said(Team team, LocalDate from) {
    return new ProviderTeam(STAFFORDSHIRE, PROVIDER, district, null, team.id(), from, null);
  }

  ProviderSlot slot() {
    return new ProviderSlot(STAFFORDSHIRE, PROVIDER, district, null);
  }

  AnsweringTeam row(Team team) {
    return teams.teams(slot()).stream()
        .filter(one -> one.team().equals(team.id()))
        .findFirst()
        .orElseThrow();
  }

  static UUID named(Naming outcome) {
    assertThat(outcome).isInstanceOf(Naming.Named.class);
    return ((Naming.Named) outcome).id();
  }

  List<String> audited(UUID subject) {
    return jdbc.sql(
            "select reason || ' by ' || actor from audit.entry where action = 'returninterviews.change-services' and subject = :id")
        .param("id", subject)
        .query((row, number) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }
}
