package homeward.web.live;

import homeward.web.store.LiveTopicStore;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The listener runs only where pages are served, not in an operator's command. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

  @Bean
  @ConditionalOnProperty(
      name = "homeward.command-line",
      havingValue = "false",
      matchIfMissing = true)
  Listener liveListener(
      DataSource dataSource, LiveTopicStore store, Screens screens, KnownVersions known) {
    return new Listener(dataSource, store, screens, known);
  }
}
