package homeward.children.web;

import homeward.children.ChildAction;
import homeward.shared.Post;
import homeward.web.NavigationEntry;
import homeward.web.SearchBox;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The children's place in the navigation, and the search in the header. */
@Configuration(proxyBeanMethods = false)
class ChildrenNavigation {

  private static final int THIRD = 30;

  @Bean
  NavigationEntry childrenEntry() {
    return new NavigationEntry("Children", "/children", THIRD, posts(ChildAction.LIST));
  }

  @Bean
  SearchBox childSearch() {
    return new SearchBox("/children/search", "Search for a child", posts(ChildAction.SEARCH));
  }

  private static Set<String> posts(ChildAction action) {
    return action.rule().posts().stream().map(Post::code).collect(Collectors.toSet());
  }
}
