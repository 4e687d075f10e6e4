package homeward.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.SchedulableTaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sets clocks: work that is done once, when its time has come. A clock is kept if and only if the
 * transaction that set it is.
 */
@Component
public class Clocks {

  private static final ScopedValue<List<SchedulableInstance<?>>> TOGETHER =
      ScopedValue.newInstance();

  private final SchedulerClient scheduler;

  Clocks(SchedulerClient scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Sets a clock in the current transaction.
   *
   * @param task the name of the task that does the work
   * @param about what the work is about: made in this transaction, so that it has no clock of this
   *     name yet
   * @param at when, UTC
   */
  public void set(String task, String about, Instant at) {
    var clock = new SchedulableTaskInstance<Void>(new TaskInstance<>(task, about), at);
    if (TOGETHER.isBound()) {
      TOGETHER.get().add(clock);
    } else {
      scheduler.scheduleBatch(List.<SchedulableInstance<?>>of(clock));
    }
  }

  /** Does some work in a transaction, and writes all clocks it set in one statement at its end. */
  void together(Runnable work) {
    List<SchedulableInstance<?>> set = new ArrayList<>();
    ScopedValue.where(TOGETHER, set).run(work);
    if (!set.isEmpty()) {
      scheduler.scheduleBatch(set);
    }
  }
}
