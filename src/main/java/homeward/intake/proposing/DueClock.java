package homeward.intake.proposing;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import homeward.platform.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The clock of each promise of intake: fires once, just after the time is up. */
@Component
public class DueClock {

  private static final String NAME = "intake.due";

  private final Clocks clocks;

  DueClock(Clocks clocks) {
    this.clocks = clocks;
  }

  /** What was promised. */
  public enum Promise {
    /** To decide. */
    DECISION,
    /** To ring back or to look again at an absence. */
    ABSENCE,
    /** To ask whether the child was collected. */
    COLLECTION
  }

  /**
   * The due instant itself is still in time, so the clock fires a second later.
   *
   * @param id of a promise added in this transaction, so that it has no clock yet
   */
  public void start(Promise promise, UUID id, Instant due) {
    clocks.set(NAME, promise + "/" + id, due.plus(Duration.ofSeconds(1)));
  }

  /** The task that db-scheduler runs; its instance id is "promise/id". */
  @Configuration(proxyBeanMethods = false)
  static class Task {

    @Bean
    OneTimeTask<Void> intakeDueTask(ObjectProvider<Overdue> overdue) {
      return Tasks.oneTime(NAME)
          .execute((instance, context) -> {
            String[] parts = instance.getId().split("/", 2);
            overdue.getObject().timeIsUp(Promise.valueOf(parts[0]), UUID.fromString(parts[1]));
          });
    }
  }
}
