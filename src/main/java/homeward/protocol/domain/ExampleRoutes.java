package homeward.protocol.domain;

import homeward.protocol.Clause;
import homeward.protocol.Protocol;
import homeward.protocol.Provision;
import homeward.protocol.routing.RouteFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works the examples of routes: who interviews this child after a return on that day. */
final class ExampleRoutes {

  private ExampleRoutes() {}

  static Map<String, List<String>> work(Clause clause, Given given, Protocol protocol) {
    String age = given.word("age", "15");
    RouteFacts child =
        new RouteFacts(
            given.has("district") ? given.word("district") : null,
            age.equals("unknown") ? null : Integer.valueOf(age),
            one(given, "lives", "home", "care"),
            one(given, "placed-by", "own", "other"));
    Optional<Provision<String>> found =
        protocol.routes().provider(child, LocalDate.parse(given.word("returned")));
    return Map.of(
        "provider", List.of(found.map(Provision::value).orElse("nobody")),
        "fires",
            Examples.yesOrNo(
                found.filter(route -> route.clause().id().equals(clause.id())).isPresent()));
  }

  /** Whether the second of two words is given; the first when neither is. */
  private static boolean one(Given given, String key, String first, String second) {
    String word = given.word(key, first);
    if (!word.equals(first) && !word.equals(second)) {
      throw new IllegalArgumentException("'" + key + "' is " + first + " or " + second);
    }
    return word.equals(second);
  }
}
