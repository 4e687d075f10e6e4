package homeward.oversight.web;

import homeward.children.ChildTab;
import homeward.oversight.OversightAction;
import homeward.shared.Post;
import homeward.web.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where oversight is found. */
@Configuration(proxyBeanMethods = false)
class OversightNavigation {

  @Bean
  NavigationEntry auditEntry() {
    return new NavigationEntry("Audit", "/audit", 60, Set.of(Post.AUDITOR.code()));
  }

  @Bean
  ChildTab looksTab() {
    return new ChildTab("Who has looked", "looks", 80, OversightAction.LOOKS);
  }
}
