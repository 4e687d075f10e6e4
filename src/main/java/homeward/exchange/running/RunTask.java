package homeward.exchange.running;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import homeward.exchange.Run;
import homeward.shared.BatchId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs begun in the browser go on by themselves, and begin anew when the server was stopped. */
@Configuration(proxyBeanMethods = false)
public class RunTask {

  private static final String NAME = "exchange.run";

  /** The task that db-scheduler runs; its instance id is "batch/kind/professional/once". */
  @Bean
  OneTimeTask<Void> exchangeRunTask(ObjectProvider<Runs> runs) {
    return Tasks.oneTime(NAME)
        .execute((instance, context) -> {
          String[] parts = instance.getId().split("/", 4);
          runs.getObject()
              .uploaded(
                  new BatchId(UUID.fromString(parts[0])),
                  Run.Kind.valueOf(parts[1]),
                  new ProfessionalId(UUID.fromString(parts[2])));
        });
  }

  /** Schedules a run that was begun, in the caller's transaction. */
  public static void start(
      SchedulerClient scheduler, BatchId batch, Run.Kind kind, ProfessionalId by, Instant now) {
    String once = Ids.next(now).toString();
    scheduler.scheduleIfNotExists(
        new TaskInstance<Void>(NAME, batch + "/" + kind + "/" + by + "/" + once), now);
  }
}
