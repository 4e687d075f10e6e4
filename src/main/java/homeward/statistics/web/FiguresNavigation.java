package homeward.statistics.web;

import homeward.shared.Post;
import homeward.statistics.FigureAction;
import homeward.web.NavigationEntry;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures are found. */
@Configuration(proxyBeanMethods = false)
class FiguresNavigation {

  @Bean
  NavigationEntry figuresEntry() {
    return new NavigationEntry(
        "Figures",
        "/figures",
        55,
        FigureAction.FIGURES.rule().posts().stream()
            .map(Post::code)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
