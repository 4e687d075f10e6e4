package homeward.agencies;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import homeward.platform.Clocks;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of each handover's step: fires once, when the step's time is up. */
@Configuration(proxyBeanMethods = false)
class HandoverClock {

  private static final String NAME = "agencies.handover-step";

  /** The task that db-scheduler runs; its instance id is "handover/position". */
  @Bean
  OneTimeTask<Void> handoverStepTask(ObjectProvider<Handovers> handovers) {
    return Tasks.oneTime(NAME)
        .execute((instance, context) -> {
          String[] parts = instance.getId().split("/", 2);
          handovers.getObject().timeIsUp(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        });
  }

  static void start(Clocks clocks, UUID handover, int position, Instant due) {
    clocks.set(NAME, handover + "/" + position, due);
  }
}
