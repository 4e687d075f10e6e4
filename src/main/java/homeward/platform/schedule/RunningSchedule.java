package homeward.platform.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Runs what is due, once a second by our clock, each on a virtual thread. It begins when the
 * application is ready and stops before the database goes; what was under way is run again by the
 * next start.
 */
final class RunningSchedule implements SmartLifecycle {

  private final Scheduler scheduler;
  private volatile boolean running;

  RunningSchedule(DataSource dataSource, List<Task<?>> tasks, Clock clock) {
    var builder =
        Scheduler.create(
                dataSource, tasks.stream().filter(task -> !(task instanceof OnStartup)).toList())
            .tableName(ScheduleConfiguration.TABLE)
            .serializer(new JsonData())
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
            .pollingInterval(Duration.ofSeconds(1))
            .threads(8)
            .executorService(
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("task-", 1).factory()))
            .shutdownMaxWait(Duration.ofSeconds(10));
    builder.clock(clock::instant);
    startUpTasks(builder, tasks);
    this.scheduler = builder.build();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    scheduler.start();
    running = true;
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @Override
  public void start() {
    begin();
  }

  @Override
  public void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** The library asks for tasks of two types at once, which no list of ours can be declared as. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void startUpTasks(SchedulerBuilder builder, List<Task<?>> tasks) {
    builder.startTasks((List) tasks.stream().filter(OnStartup.class::isInstance).toList());
  }
}
