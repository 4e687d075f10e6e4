package homeward.children.store;

import homeward.children.domain.Reference;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws references that no child has. */
@Component
class FreeReferences {

  private static final String TAKEN =
      "select reference from children.child where reference = any (cast(:references as text[]))";

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  FreeReferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many references, each free now. */
  Collection<String> draw(int wanted) {
    Set<String> free = new HashSet<>();
    while (free.size() < wanted) {
      Set<String> drawn = new HashSet<>();
      while (free.size() + drawn.size() < wanted) {
        drawn.add(Reference.random(random));
        drawn.removeAll(free);
      }
      List<String> taken =
          jdbc.sql(TAKEN)
              .param("references", drawn.toArray(String[]::new))
              .query((row, number) -> row.getString(1))
              .list();
      taken.forEach(drawn::remove);
      free.addAll(drawn);
    }
    return free;
  }
}
