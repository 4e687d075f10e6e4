package homeward.episodes.web;

import homeward.children.ChildTab;
import homeward.episodes.EpisodeAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where episodes appear on the child's page. */
@Configuration(proxyBeanMethods = false)
class EpisodePlaces {

  @Bean
  ChildTab episodesTab() {
    return new ChildTab("Episodes", "episodes", 20, EpisodeAction.OF_CHILD);
  }
}
