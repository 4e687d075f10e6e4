package homeward.interventions;

import homeward.access.Access;
import homeward.agencies.AgencyKind;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.TeamKind;
import homeward.children.CareStatus;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.platform.Moments;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.shared.TeamId;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partnership of a test's own: a home, a council's ladder of chairs, one child in care. */
final class InterventionWorld {

  final AreaId area;
  final Professional homeManager;
  final Professional socialWorker;
  final Professional teamManager;
  final Professional seniorManager;
  final Professional coordinator;
  final Professional stranger;
  final ChildId child;

  private final TestDatabase database;
  private final Register register;
  private final Professionals professionals;
  private final TeamId home;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  InterventionWorld(
      Register register,
      Professionals professionals,
      Children children,
      ChildArrangements arrangements,
      Access access,
      TestClock clock,
      TestDatabase database) {
    this(
        register,
        professionals,
        children,
        arrangements,
        access,
        clock,
        database,
        "staffordshire-stoke");
  }

  /** The same in an area that goes by another protocol. */
  InterventionWorld(
      Register register,
      Professionals professionals,
      Children children,
      ChildArrangements arrangements,
      Access access,
      TestClock clock,
      TestDatabase database,
      String protocol) {
    this.database = database;
    this.register = register;
    this.professionals = professionals;
    area = register.addArea("area-" + mark, "Area " + mark, null, protocol).id();
    AgencyId provider =
        register.addAgency("Provider " + mark, AgencyKind.PROVIDER, StandIn.OPERATOR);
    AgencyId council = register.addAgency("Council " + mark, AgencyKind.COUNCIL, StandIn.OPERATOR);
    home = team(provider, TeamKind.HOME);
    TeamId otherHome = team(provider, TeamKind.HOME);
    TeamId office = team(council, TeamKind.SOCIAL_WORK);
    register.addDesk(Post.SENIOR_MANAGER, area, "Senior " + mark, StandIn.OPERATOR);
    register.addDesk(Post.MISSING_COORDINATOR, area, "Coordinator " + mark, StandIn.OPERATOR);
    homeManager = person(provider, Post.HOME_MANAGER, home);
    stranger = person(provider, Post.HOME_MANAGER, otherHome);
    socialWorker = person(council, Post.SOCIAL_WORKER, office);
    teamManager = person(council, Post.TEAM_MANAGER, office);
    seniorManager = person(council, Post.SENIOR_MANAGER, null);
    coordinator = person(council, Post.MISSING_COORDINATOR, null);
    child = another(children, clock);
    var arrange = access.permit(homeManager, child, ChildAction.ARRANGE);
    arrangements.setStatus(
        arrange,
        CareStatus.LOOKED_AFTER,
        council,
        Source.professional("key worker", clock.instant()));
    arrangements.setCaseHolder(arrange, office, socialWorker.id());
  }

  /** Somebody of the police of the area. */
  Professional police(Post post) {
    AgencyId force =
        register.addAgency(
            "Force " + UUID.randomUUID().toString().substring(0, 8),
            AgencyKind.POLICE,
            StandIn.OPERATOR);
    return person(force, post, null);
  }

  /** Something the count of absences called for, written where it is kept: the coordinator's. */
  UUID reference(TestClock clock) {
    UUID id = Ids.next(clock.instant());
    owner()
        .sql(
            """
            insert into interventions.intervention
              (id, child_id, area_id, origin, calls_for, level, clause, sentence, href, protocol_version, subject,
               occurrence, from_history, chairs, told_at, due_at, days_known, coordinator_desk, immediate,
               happened_at, recorded_at, recorded_by)
            select :id, :child, :area, 'COUNT', 'COORDINATOR_REFERENCE', 1, 'trigger.reference.child', 'Three absences.',
                   '/protocols/staffordshire-stoke/2016-01-01#trigger.reference.child', 'staffordshire-stoke/2016-01-01/0',
                   :id, 1, false, array['missing-coordinator'], array[cast(:now as timestamptz)],
                   cast(:now as timestamptz) + interval '1 day', true, d.id, false, :now, :now, :by
            from agencies.desk d where d.area_id = :area and d.post = 'MISSING_COORDINATOR'
            """)
        .param("id", id)
        .param("child", child.value())
        .param("area", area.value())
        .param("now", Moments.at(clock.instant()))
        .param("by", StandIn.HOMEWARD.value())
        .update();
    return id;
  }

  /** Another child of the home, whose case nobody holds here. */
  ChildId another(Children children, TestClock clock) {
    return children.add(
        new NewChild(
            new Identity(
                "Example" + UUID.randomUUID().toString().substring(0, 8),
                "Kit",
                null,
                LocalDate.of(2011, 5, 6),
                Sex.FEMALE,
                null,
                null),
            Source.professional("key worker", clock.instant()),
            area,
            Residence.home(home, area, null, clock.instant())),
        homeManager);
  }

  /** An episode that began then, written where episodes are, with nothing told to anybody. */
  UUID episode(ChildId whose, Instant began, @Nullable UUID batch, TestClock clock) {
    UUID id = Ids.next(clock.instant());
    return episode(whose, began, batch, clock, id);
  }

  /** The same, from a report that is there. */
  UUID episode(ChildId whose, Instant began, @Nullable UUID batch, TestClock clock, UUID report) {
    UUID id = Ids.next(clock.instant());
    owner()
        .sql(
            """
            insert into episodes.episode
              (id, reference, report_id, child_id, area_id, started_at, reported_at, protocol_version, recorded_at,
               recorded_by, batch_id)
            values (:id, :reference, :report, :child, :area, :began, :began, 'test', :now, :by, cast(:batch as uuid))
            """)
        .param("id", id)
        .param("reference", "T" + id)
        .param("report", report)
        .param("child", whose.value())
        .param("area", area.value())
        .param("began", Moments.at(began))
        .param("now", Moments.at(clock.instant()))
        .param("by", homeManager.id().value())
        .param("batch", batch)
        .update();
    return id;
  }

  /** The database as its owner, behind the application's back. */
  JdbcClient owner() {
    return database.asOwner();
  }

  private TeamId team(AgencyId agency, TeamKind kind) {
    return register
        .addTeam(
            agency,
            area,
            kind + " " + UUID.randomUUID().toString().substring(0, 8),
            kind,
            null,
            StandIn.OPERATOR)
        .id();
  }

  private Professional person(AgencyId agency, Post post, @Nullable TeamId team) {
    ProfessionalId id =
        register.addProfessional(agency, post.words() + " " + mark, null, StandIn.OPERATOR);
    register.givePost(id, post, area, team, StandIn.OPERATOR);
    return professionals.find(id).orElseThrow();
  }
}
