package homeward.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.access.Access;
import homeward.access.NotYours;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.arranging.Arranged;
import homeward.children.arranging.Arranging;
import homeward.children.arranging.Called;
import homeward.children.arranging.Holding;
import homeward.children.arranging.Seen;
import homeward.shared.Birth;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import homeward.shared.Professional;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moves, case holders and corrections: once, with what follows, and never over one another. */
@ModuleTest
class ArrangingModuleTest {

  @Autowired private Register register;
  @Autowired private Professionals professionals;
  @Autowired private Children children;
  @Autowired private Arranging arranging;
  @Autowired private Access access;
  @Autowired private TestClock clock;

  private Partnership partnership;
  private ChildId child;

  @BeforeEach
  void aChildOfOakHouse() {
    clock.reset();
    partnership = new Partnership(register, professionals);
    String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    child =
        children.add(
            partnership.ofOakHouse(
                "Perdita" + mark,
                "Lackland" + mark,
                today().minusYears(14).minusDays(9),
                clock.instant()),
            partnership.inspector);
    clock.advance(Duration.ofMinutes(1));
  }

  @Test
  void afterAMoveTheNewHomeSeesTheChildAndTheOldOneNoLonger() {
    assertThat(may(partnership.oakWorker)).isTrue();
    assertThat(may(partnership.elmWorker)).isFalse();
    UUID version = lived().getFirst().id();
    assertThat(move(partnership.oakManager, toElm(), version))
        .isInstanceOf(Arranged.Recorded.class);
    assertThat(may(partnership.oakWorker)).isFalse();
    assertThat(may(partnership.elmWorker)).isTrue();
    assertThat(lived())
        .extracting(one -> one.residence().home())
        .containsExactly(partnership.elmHouse.id(), partnership.oakHouse.id());
    assertThatThrownBy(() -> permit(partnership.oakManager, ChildAction.ARRANGE))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void theSameFormTwiceIsOneMove() {
    UUID key = UUID.randomUUID();
    Permit permit = permit(partnership.oakManager, ChildAction.ARRANGE);
    Seen seen = new Seen(lived().getFirst().id(), key);
    arranging.move(permit, toElm(), "placing council", seen);
    assertThat(arranging.move(permit, toElm(), "placing council", seen))
        .isInstanceOf(Arranged.Recorded.class);
    assertThat(lived()).hasSize(2);
  }

  @Test
  void ofTwoMovesAtOnceOneIsRecordedAndTheOtherIsShownIt() throws Exception {
    UUID version = lived().getFirst().id();
    Permit first = permit(partnership.oakManager, ChildAction.ARRANGE);
    List<Callable<Arranged>> both =
        List.of(
            () -> arranging.move(first, toElm(), "mother", new Seen(version, UUID.randomUUID())),
            () ->
                arranging.move(
                    first,
                    Residence.family(partnership.north, null, clock.instant()),
                    "father",
                    new Seen(version, UUID.randomUUID())));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Arranged> answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
      assertThat(answers).hasAtLeastOneElementOfType(Arranged.Recorded.class);
      assertThat(answers).hasAtLeastOneElementOfType(Arranged.ChangedMeanwhile.class);
    }
    assertThat(lived()).hasSize(2);
  }

  @Test
  void whoeverHoldsTheCaseSeesTheChildAndOnTheOldVersionNothingIsRecorded() {
    assertThat(may(partnership.socialWorker)).isFalse();
    assertThat(hold(null)).isInstanceOf(Arranged.Recorded.class);
    assertThat(may(partnership.socialWorker)).isTrue();
    assertThat(hold(null)).isInstanceOf(Arranged.ChangedMeanwhile.class);
    Holding now = arranging.holding(permit(partnership.inspector, ChildAction.OPEN)).orElseThrow();
    assertThat(now.professional()).isEqualTo(partnership.socialWorker.id());
    assertThat(hold(now.id())).isInstanceOf(Arranged.Recorded.class);
  }

  @Test
  void aCorrectionIsALaterFactAndTheEarlierOneStaysWithItsSource() {
    Called before = called().getFirst();
    LocalDate born = today().minusYears(13);
    clock.advance(Duration.ofMinutes(1));
    Permit permit = permit(partnership.oakWorker, ChildAction.CHANGE);
    Identity corrected =
        new Identity(
            before.identity().surname(),
            before.identity().forenames(),
            "Perdy",
            Birth.on(born),
            Sex.FEMALE,
            null,
            null);
    Seen seen = new Seen(before.record().value(), UUID.randomUUID());
    assertThat(arranging.correct(permit, corrected, "birth certificate", seen))
        .isInstanceOf(Arranged.Recorded.class);
    assertThat(called())
        .extracting(Called::suppliedBy)
        .containsExactly("birth certificate", "key worker");
    assertThat(called().getFirst().identity().dateOfBirth()).isEqualTo(born);
    assertThat(
            arranging.correct(
                permit, corrected, "mother", new Seen(before.record().value(), UUID.randomUUID())))
        .isInstanceOf(Arranged.ChangedMeanwhile.class);
    assertThat(called()).hasSize(2);
  }

  private Residence toElm() {
    return Residence.home(
        partnership.elmHouse.id(), partnership.south, null, clock.instant().minusSeconds(60));
  }

  private Arranged move(Professional who, Residence residence, UUID version) {
    return arranging.move(
        permit(who, ChildAction.ARRANGE),
        residence,
        "placing council",
        new Seen(version, UUID.randomUUID()));
  }

  private Arranged hold(@Nullable UUID version) {
    return arranging.hold(
        permit(partnership.oakManager, ChildAction.ARRANGE),
        partnership.socialWork.id(),
        partnership.socialWorker.id(),
        new Seen(version, UUID.randomUUID()));
  }

  private List<homeward.children.arranging.Lived> lived() {
    return arranging.lived(permit(partnership.inspector, ChildAction.OPEN));
  }

  private List<Called> called() {
    return arranging.called(permit(partnership.inspector, ChildAction.OPEN));
  }

  private boolean may(Professional who) {
    return access.mayDo(who, child, ChildAction.OPEN);
  }

  private Permit permit(Professional who, ChildAction action) {
    return access.permit(who, child, action);
  }

  private LocalDate today() {
    return LondonTime.day(clock.instant());
  }
}
