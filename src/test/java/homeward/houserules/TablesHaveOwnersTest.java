package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * House rule 7: a module's SQL names its own schema, and of others only what they publish: views
 * and functions whose comment says so, and the reach of a reader.
 */
class TablesHaveOwnersTest {

  private static final Pattern NAMED = Pattern.compile("\\b([a-z]+)\\.([a-z_]+)\\b");
  private static final String SCHEMAS =
      "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)'";
  private static final String PUBLISHED =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and obj_description(c.oid, 'pg_class') ilike '%published%'
      union
      select n.nspname || '.' || p.proname
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where obj_description(p.oid, 'pg_proc') ilike '%published%'
      """;
  private static final String RELATIONS =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'p')
      union
      select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      """;

  @Test
  void aModulesSqlNamesOnlyItsOwnTablesAndWhatOthersPublish() {
    TestDatabase database = TestDatabase.migrated();
    Set<String> schemas = names(database, SCHEMAS);
    Set<String> published = names(database, PUBLISHED);
    Set<String> relations = names(database, RELATIONS);
    database.drop();
    List<String> sins = new ArrayList<>();
    int foreign = 0;
    for (Map.Entry<String, String> statement : Statements.all().entrySet()) {
      String module = statement.getKey().split("\\.")[1];
      for (String named : relations(statement.getValue(), schemas, relations)) {
        if (named.startsWith(module + ".")) {
          continue;
        }
        foreign++;
        if (!published.contains(named)) {
          sins.add(statement.getKey() + " names " + named);
        }
      }
    }
    assertThat(foreign).isGreaterThan(20);
    assertThat(sins).isEmpty();
  }

  private static Set<String> relations(String sql, Set<String> schemas, Set<String> relations) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = NAMED.matcher(sql);
    while (matcher.find()) {
      if (schemas.contains(matcher.group(1)) && relations.contains(matcher.group())) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  private static Set<String> names(TestDatabase database, String sql) {
    return database.asOwner().sql(sql).query(String.class).list().stream()
        .collect(Collectors.toSet());
  }
}
