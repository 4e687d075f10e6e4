package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.Homeward;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The data dictionary, from the migrated database and the comments in it. */
final class DataDictionary {

  /** What an extension brings is not ours to explain. */
  private static final String OURS =
      """
      n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg_%'
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """;

  private static final String COLUMNS =
      """
      select n.nspname as schema, obj_description(n.oid, 'pg_namespace') as schema_words,
             c.relname as relation, case c.relkind when 'v' then 'view' else 'table' end as kind,
             obj_description(c.oid, 'pg_class') as relation_words,
             a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
             case when c.relkind = 'v' then '' when a.attnotnull then 'no' else 'may be' end as empty,
             (select min(rn.nspname || '.' || rc.relname)
              from pg_constraint k join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
              where k.contype = 'f' and k.conrelid = c.oid and k.conkey = array[a.attnum]) as leads_to,
             exists (select 1 from pg_constraint k
                     where k.contype = 'p' and k.conrelid = c.oid and a.attnum = any (k.conkey)) as key,
             col_description(c.oid, a.attnum) as words
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p', 'v') and
      """
          + OURS
          + " order by n.nspname collate \"C\", c.relname collate \"C\", a.attnum";

  private static final String FUNCTIONS =
      """
      select n.nspname as schema, c.proname as name, pg_get_function_identity_arguments(c.oid) as arguments,
             obj_description(c.oid, 'pg_proc') as words
      from pg_proc c join pg_namespace n on n.oid = c.pronamespace
      where c.prokind = 'f' and
      """
          + OURS
          + " order by n.nspname collate \"C\", c.proname collate \"C\", pg_get_function_identity_arguments(c.oid) collate \"C\"";

  /** The history of the migrations is Flyway's own. */
  private static final Set<String> NOBODYS = Set.of("public");

  private record Column(
      String schema,
      @Nullable String schemaWords,
      String relation,
      String kind,
      @Nullable String relationWords,
      String name,
      String type,
      String empty,
      @Nullable String leadsTo,
      boolean key,
      @Nullable String words) {}

  private record Function(String schema, String name, String arguments, @Nullable String words) {}

  private DataDictionary() {}

  /** Writes it, and finds schemas that are no module's and columns that nobody explains. */
  static void write(JdbcClient jdbc) {
    List<Column> columns = jdbc.sql(COLUMNS).query(new DataClassRowMapper<>(Column.class)).list();
    List<Function> functions =
        jdbc.sql(FUNCTIONS).query(new DataClassRowMapper<>(Function.class)).list();
    Set<String> modules =
        ApplicationModules.of(Homeward.class).stream()
            .map(module -> module.getIdentifier().toString())
            .collect(Collectors.toSet());
    Map<String, List<Column>> schemas =
        columns.stream()
            .collect(Collectors.groupingBy(Column::schema, TreeMap::new, Collectors.toList()));
    assertThat(schemas).hasSizeGreaterThan(12);
    assertThat(schemas.keySet())
        .as("every schema is a module's")
        .allMatch(schema -> modules.contains(schema) || NOBODYS.contains(schema));
    assertThat(columns)
        .filteredOn(column -> column.kind().equals("table") && column.words() == null)
        .extracting(Column::schema)
        .as("columns nobody explains")
        .containsOnly("public");
    StringBuilder text = new StringBuilder(HEAD);
    schemas.forEach((schema, all) -> text.append("- [%s](#%s)%n".formatted(schema, schema)));
    schemas.forEach((schema, all) -> {
      schema(text, schema, all, modules.contains(schema));
      functions(text, functions.stream().filter(one -> one.schema().equals(schema)).toList());
    });
    Generated.write("data-dictionary.md", text.toString());
  }

  private static final String HEAD =
      """
      # Data dictionary

      Every schema, table, view, column and function, with the words that stand beside it in the database. Written by a \
      test from the migrated database. A schema belongs to the module of the same name: only its SQL names the tables. \
      Views and functions whose words end with “Published” may be read by other modules.

      """;

  private static void schema(
      StringBuilder text, String schema, List<Column> columns, boolean module) {
    String words = columns.getFirst().schemaWords();
    text.append("%n## %s%n%n".formatted(schema));
    text.append(
        module
            ? "Owner: the module `%s`. %s%n".formatted(schema, words == null ? "" : words)
            : "No module’s: the history of the migrations.\n");
    Map<String, List<Column>> relations = new LinkedHashMap<>();
    columns.forEach(
        column -> relations.computeIfAbsent(column.relation(), _ -> new ArrayList<>()).add(column));
    relations.forEach((name, own) -> {
      Column first = own.getFirst();
      text.append("%n### %s.%s%n%n".formatted(schema, name));
      text.append(
          "%s.%s%n%n"
              .formatted(
                  first.kind().equals("view") ? "View" : "Table",
                  first.relationWords() == null ? "" : " " + cell(first.relationWords())));
      text.append("| column | type | null | meaning |\n|---|---|---|---|\n");
      own.forEach(column -> text.append(line(column)));
    });
  }

  private static String line(Column column) {
    return "| %s%s | %s%s | %s | %s |%n"
        .formatted(
            column.name(),
            column.key() ? " (key)" : "",
            column.type(),
            column.leadsTo() == null ? "" : " → " + column.leadsTo(),
            column.empty(),
            column.words() == null ? "" : cell(column.words()));
  }

  private static void functions(StringBuilder text, List<Function> functions) {
    if (functions.isEmpty()) {
      return;
    }
    text.append("\n| function | what it answers |\n|---|---|\n");
    functions.forEach(one ->
        text.append(
            "| %s(%s) | %s |%n"
                .formatted(
                    one.name(), one.arguments(), one.words() == null ? "" : cell(one.words()))));
  }

  private static String cell(String words) {
    return words.replace("|", "\\|").replace("\n", " ");
  }
}
