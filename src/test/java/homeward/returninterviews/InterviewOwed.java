package homeward.returninterviews;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.children.Children;
import homeward.returninterviews.duty.InterviewDuty;
import homeward.returninterviews.duty.InterviewDuty.Return;
import homeward.returninterviews.routing.Routes;
import homeward.returninterviews.store.ClockStore;
import homeward.returninterviews.store.InterviewStore;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.testkit.TestClock;
import homeward.worklist.DueWork;
import homeward.worklist.MyWork;
import homeward.worklist.WorklistAction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One child of a home, whose return makes an interview owed. */
abstract class InterviewOwed {

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Children children;
  @Autowired Routes routes;
  @Autowired InterviewDuty duty;
  @Autowired InterviewStore store;
  @Autowired ClockStore clocks;
  @Autowired ReturnInterviews interviews;
  @Autowired Engagement engagement;
  @Autowired InterviewReading reading;
  @Autowired MyWork work;
  @Autowired Access access;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;
  InterviewWorld world;
  UUID episode;

  @BeforeEach
  void aChildWentMissing() {
    clock.reset();
    world = new InterviewWorld(register, professionals, children, routes, clock);
    episode = Ids.next(clock.instant());
  }

  Permit permit(Professional who, InterviewAction action) {
    return access.permit(who, world.child, action);
  }

  List<DueWork> due(Professional who) {
    // What triage lets ask is looked at in TriageModuleTest.
    return work.of(access.reach(who, WorklistAction.MY_WORK), List.of(), Set.of()).stream()
        .filter(one -> !one.matter().startsWith("returninterviews.ask-"))
        .toList();
  }

  Interview interview() {
    return store.ofSubject(episode).orElseThrow();
  }

  void returned(Instant back, Instant toldAt) {
    duty.returned(told(back, toldAt, false));
  }

  Return told(Instant back, Instant toldAt, boolean fromHistory) {
    return new Return(
        Interview.After.MISSING, episode, world.child, world.area, back, toldAt, fromHistory);
  }
}
