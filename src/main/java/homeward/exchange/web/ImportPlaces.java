package homeward.exchange.web;

import homeward.exchange.ImportAction;
import homeward.shared.Post;
import homeward.web.NavigationEntry;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the imports in the navigation. */
@Configuration(proxyBeanMethods = false)
class ImportPlaces {

  private static final int FIFTH = 50;

  @Bean
  NavigationEntry importsEntry() {
    return new NavigationEntry(
        "Imports",
        "/imports",
        FIFTH,
        ImportAction.SEE.rule().posts().stream().map(Post::code).collect(Collectors.toSet()));
  }
}
