package homeward.interventions;

import homeward.access.Access;
import homeward.agencies.Desks;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.ChildArrangements;
import homeward.children.Children;
import homeward.interventions.firing.Recounting;
import homeward.interventions.firing.Verifying;
import homeward.shared.ChildId;
import homeward.shared.Professional;
import homeward.testkit.TestClock;
import homeward.testkit.TestDatabase;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.WorklistAction;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** One child in care, whose times missing are written and counted. */
abstract class OneChildCounted {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired ChildArrangements arrangements;
  @Autowired Recounting recounting;
  @Autowired Verifying verifying;
  @Autowired Interventions interventions;
  @Autowired InterventionReading reading;
  @Autowired MyWork work;
  @Autowired Desks desks;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired TestDatabase database;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  InterventionWorld world;

  @BeforeEach
  void aChildInCare() {
    clock.reset();
    world =
        new InterventionWorld(
            register, professionals, children, arrangements, access, clock, database);
  }

  void missing(int daysAgo) {
    insert(world.child, daysAgo, null);
    recounting.recount(world.child);
  }

  void missing(int daysAgo, UUID batch) {
    insert(world.child, daysAgo, batch);
    recounting.recount(world.child);
  }

  UUID insert(ChildId child, int daysAgo, @Nullable UUID batch) {
    return world.episode(child, clock.instant().minus(Duration.ofDays(daysAgo)), batch, clock);
  }

  List<String> fired() {
    return all().stream()
        .filter(one -> one.progress().takenBack() == null)
        .map(one -> one.cause().clause().id())
        .sorted()
        .toList();
  }

  Intervention of(String clause) {
    return all().stream()
        .filter(one -> one.cause().clause().id().equals(clause))
        .filter(one -> one.progress().takenBack() == null)
        .findFirst()
        .orElseThrow();
  }

  Intervention one(InterventionId id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  List<Intervention> all() {
    return reading.ofChild(
        access.permit(world.coordinator, world.child, InterventionAction.STANDING));
  }

  List<String> matters(Professional who) {
    Professional now = professionals.find(who.id()).orElseThrow();
    return work.of(access.reach(now, WorklistAction.MY_WORK), desks.of(now), Set.of()).stream()
        .map(DueWork::matter)
        .filter(matter -> matter.startsWith("interventions."))
        .toList();
  }
}
