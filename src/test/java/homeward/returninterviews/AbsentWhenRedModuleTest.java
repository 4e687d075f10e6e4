package homeward.returninterviews;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.AgencyKind;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.agencies.Team;
import homeward.agencies.TeamKind;
import homeward.children.ChildAction;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.children.Identity;
import homeward.children.Marker;
import homeward.children.MarkerKind;
import homeward.children.NewChild;
import homeward.children.Residence;
import homeward.children.Sex;
import homeward.children.Source;
import homeward.platform.Moments;
import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.duty.AfterAbsences;
import homeward.returninterviews.duty.InterviewDuty;
import homeward.returninterviews.store.ClockStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.returninterviews.store.TriageStore;
import homeward.shared.AreaId;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.Post;
import homeward.shared.Professional;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In Birmingham an absence is followed by the offer of an interview when triage is red. */
@ModuleTest
class AbsentWhenRedModuleTest {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired AfterAbsences absences;
  @Autowired InterviewDuty duty;
  @Autowired InterviewStore store;
  @Autowired ClockStore clocks;
  @Autowired TriageStore triage;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;

  private AreaId area;
  private Professional manager;
  private ChildId child;

  @BeforeEach
  void aChildInBirmingham() {
    clock.reset();
    String mark = UUID.randomUUID().toString();
    area = register.addArea("area-" + mark, "Area " + mark, null, "birmingham-west-midlands").id();
    Team home =
        register.addTeam(
            register.addAgency("Provider " + mark, AgencyKind.PROVIDER, StandIn.OPERATOR),
            area,
            "Home",
            TeamKind.HOME,
            null,
            StandIn.OPERATOR);
    ProfessionalId id =
        register.addProfessional(home.agency(), "Home manager", null, StandIn.OPERATOR);
    register.givePost(id, Post.HOME_MANAGER, area, home.id(), StandIn.OPERATOR);
    manager = professionals.find(id).orElseThrow();
    child =
        children.add(
            new NewChild(
                new Identity(
                    "Example" + mark,
                    "Kit",
                    null,
                    LocalDate.of(2011, 5, 6),
                    Sex.FEMALE,
                    null,
                    null),
                Source.professional("key worker", clock.instant()),
                area,
                Residence.home(home.id(), area, null, clock.instant())),
            manager);
  }

  @Test
  void aSignificantFactorBringsTheOfferAndTheClockNamesBothClauses() {
    mark(MarkerKind.EXPLOITATION_SUSPECTED);
    UUID absence = back();
    Interview interview = store.ofSubject(absence).orElseThrow();
    assertThat(interview.after()).isEqualTo(Interview.After.ABSENT);
    ClockStore.Told told = clocks.of(interview.id()).getFirst();
    ClockStore.Promise promise = Objects.requireNonNull(told.promise());
    assertThat(promise.clauses())
        .contains("interview.offered-after", "triage.red.significant", "interview.within");
    assertThat(promise.clock().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(72)));
    assertThat(triage.now(interview.id()).map(Triage::proposed)).contains(TriageColour.RED);
  }

  @Test
  void withoutOneTriageIsAmberAndNothingIsOffered() {
    assertThat(store.ofSubject(back())).isEmpty();
    mark(MarkerKind.MEDICATION_NEEDED);
    assertThat(store.ofSubject(back())).isEmpty();
  }

  @Test
  void aMarkerThatEndedBeforeTheReturnDoesNotCount() {
    mark(MarkerKind.EXPLOITATION_SUSPECTED);
    Permit change = access.permit(manager, child, ChildAction.CHANGE);
    Marker marker = children.summary(change).markers().getFirst();
    arrangements.endMarker(change, marker.id(), "Looked at again");
    assertThat(store.ofSubject(back())).isEmpty();
  }

  @Test
  void twoMissingEpisodesAreNotEnoughAndThreeAre() {
    missing(300);
    missing(200);
    assertThat(store.ofSubject(back())).isEmpty();
    missing(100);
    Interview interview = store.ofSubject(back()).orElseThrow();
    assertThat(Objects.requireNonNull(clocks.of(interview.id()).getFirst().promise()).clauses())
        .contains("triage.red.missing");
  }

  @Test
  void aMissingEpisodeIsFollowedByAnOfferWhateverTheColour() {
    UUID episode = Ids.next(clock.instant());
    duty.returned(
        new InterviewDuty.Return(
            Interview.After.MISSING,
            episode,
            child,
            area,
            clock.instant(),
            clock.instant(),
            false));
    assertThat(store.ofSubject(episode)).isPresent();
  }

  @Test
  void whenTriageTurnsRedInTimeTheInterviewIsOfferedAfterAll() {
    Instant back = clock.instant();
    UUID absence = back();
    assertThat(store.ofSubject(absence)).isEmpty();
    clock.advance(Duration.ofHours(72).minusSeconds(1));
    mark(MarkerKind.EXPLOITATION_KNOWN);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> store.ofSubject(absence).isPresent());
    Optional<Interview> interview = store.ofSubject(absence);
    assertThat(Objects.requireNonNull(interview.orElseThrow().clock()).dueAt())
        .isEqualTo(back.plus(Duration.ofHours(72)));
  }

  @Test
  void whenItTurnsRedAfterwardsItIsTooLate() {
    UUID absence = back();
    clock.advance(Duration.ofHours(72));
    mark(MarkerKind.EXPLOITATION_KNOWN);
    absences.again(child);
    assertThat(store.ofSubject(absence)).isEmpty();
  }

  private void mark(MarkerKind kind) {
    arrangements.mark(
        access.permit(manager, child, ChildAction.CHANGE),
        kind,
        null,
        Source.professional("key worker", clock.instant()),
        null);
  }

  /** The child was absent and is back; which absence. */
  private UUID back() {
    UUID absence = Ids.next(clock.instant());
    absences.returned(
        new InterviewDuty.Return(
            Interview.After.ABSENT, absence, child, area, clock.instant(), clock.instant(), false));
    return absence;
  }

  private void missing(int daysAgo) {
    UUID id = Ids.next(clock.instant());
    Instant began = clock.instant().minus(Duration.ofDays(daysAgo));
    database
        .asOwner()
        .sql(
            """
            insert into episodes.episode
              (id, reference, report_id, child_id, area_id, started_at, reported_at, protocol_version, recorded_at,
               recorded_by)
            values (:id, :reference, :id, :child, :area, :began, :began, 'test', :now, :by)
            """)
        .param("id", id)
        .param("reference", "T" + id)
        .param("child", child.value())
        .param("area", area.value())
        .param("began", Moments.at(began))
        .param("now", Moments.at(clock.instant()))
        .param("by", manager.id().value())
        .update();
  }
}
