package homeward.protocol.web;

import homeward.web.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The protocol's place in the navigation: last, for everyone. */
@Configuration(proxyBeanMethods = false)
class ProtocolNavigation {

  private static final int LAST = 90;

  @Bean
  NavigationEntry protocolEntry() {
    return new NavigationEntry("Protocol", "/protocols", LAST, Set.of());
  }
}
