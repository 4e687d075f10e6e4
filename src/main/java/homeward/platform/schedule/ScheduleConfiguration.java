package homeward.platform.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Everybody may plan through {@link SchedulerClient}, in the transaction they are in: a plan is
 * kept if and only if the fact that caused it is. Only the server runs what is due; modules bring
 * their tasks as beans of type {@link Task}.
 */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

  static final String TABLE = "platform.scheduled_task";

  @Bean
  SchedulerClient schedulerClient(DataSource dataSource) {
    return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
        .tableName(TABLE)
        .serializer(new JsonData())
        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
        .build();
  }

  @Bean
  @DependsOnDatabaseInitialization
  @ConditionalOnProperty(name = "homeward.scheduler", havingValue = "on")
  RunningSchedule runningSchedule(
      DataSource dataSource, ObjectProvider<Task<?>> tasks, Clock clock) {
    List<Task<?>> known = tasks.orderedStream().toList();
    return new RunningSchedule(new TransactionAwareDataSourceProxy(dataSource), known, clock);
  }
}
