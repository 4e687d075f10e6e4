package homeward.episodes.web;

import homeward.children.ChildTab;
import homeward.episodes.EpisodeAction;
import homeward.web.NavigationEntry;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where episodes appear: in the navigation and on the child's page. */
@Configuration(proxyBeanMethods = false)
class EpisodePlaces {

  @Bean
  NavigationEntry boardsEntry() {
    return new NavigationEntry(
        "Boards",
        "/episodes",
        20,
        EpisodeAction.BOARD.rule().posts().stream()
            .map(post -> post.code())
            .collect(Collectors.toSet()));
  }

  @Bean
  ChildTab episodesTab() {
    return new ChildTab("Episodes", "episodes", 20, EpisodeAction.OF_CHILD);
  }
}
