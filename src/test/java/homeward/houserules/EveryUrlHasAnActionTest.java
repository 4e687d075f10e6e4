package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.access.Action;
import homeward.access.Actions;
import homeward.access.Does;
import homeward.access.Rule;
import homeward.shared.Post;
import homeward.testkit.ModuleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** House rule 4: every address names one action; who may do what is written down. */
@ModuleTest
class EveryUrlHasAnActionTest {

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyAddressNamesAnActionThatExists() {
    List<String> sins = new ArrayList<>();
    addresses()
        .forEach((address, code) -> {
          boolean known =
              code.equals(Does.PUBLIC)
                  || code.equals(Does.SIGNED_IN)
                  || Actions.all().find(code).isPresent();
          if (!known) {
            sins.add(address + " does " + code);
          }
        });
    assertThat(sins).isEmpty();
  }

  @Test
  void everyActionIsReachableByAnAddressOrIsListed() {
    assertThat(Actions.all().sorted())
        .extracting(Action::code)
        .filteredOn(code -> !addresses().containsValue(code))
        .allSatisfy(code -> assertThat(code).contains("."));
  }

  @Test
  void whoMayDoWhatIsWrittenDown() {
    StringBuilder matrix =
        new StringBuilder(
            "# Who may do what\n\nWritten by a test, from the rules in the code.\n\n| action | rule |");
    for (Post post : Post.values()) {
      matrix.append(' ').append(post.words()).append(" |");
    }
    matrix.append("\n|---|---|").append("---|".repeat(Post.values().length)).append('\n');
    for (Action action : Actions.all().sorted()) {
      Rule rule = action.rule();
      matrix.append("| `%s` | %s |".formatted(action.code(), rule.sentence()));
      for (Post post : Post.values()) {
        boolean may = rule.posts().contains(post);
        matrix.append(may ? (rule.aboutOneChild() ? " involved |" : " yes |") : " |");
      }
      matrix.append('\n');
    }
    Generated.write("who-may-do-what.md", matrix.toString());
    StringBuilder urls =
        new StringBuilder("# Addresses\n\nWritten by a test.\n\n| address | action |\n|---|---|\n");
    addresses()
        .forEach((address, code) -> urls.append("| `%s` | `%s` |%n".formatted(address, code)));
    Generated.write("addresses.md", urls.toString());
    assertThat(addresses()).containsKey("GET /sign-in");
  }

  private Map<String, String> addresses() {
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
        requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
      HandlerMethod method = entry.getValue();
      String type = method.getBeanType().getName();
      if (type.startsWith("homeward.") && !type.startsWith("homeward.web.")) {
        Does does = method.getMethodAnnotation(Does.class);
        String verbs =
            entry.getKey().getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .reduce((a, b) -> a + "," + b)
                .orElse("ANY");
        for (String path : entry.getKey().getPatternValues()) {
          found.put(verbs + " " + path, does == null ? "nothing" : does.value());
        }
      }
    }
    return found;
  }
}
