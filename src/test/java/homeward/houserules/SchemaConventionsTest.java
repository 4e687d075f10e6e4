package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** House rule 8: what every table keeps to. Exceptions are listed and can only become fewer. */
class SchemaConventionsTest {

  private static final String OURS =
      " n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pg_toast') and n.nspname not like 'pg_%' ";

  private static TestDatabase database;
  private static JdbcClient jdbc;

  @BeforeAll
  static void migrate() {
    database = TestDatabase.migrated();
    jdbc = database.asOwner();
  }

  @AfterAll
  static void drop() {
    database.drop();
  }

  @Test
  void everyTimeKnowsItsZone() {
    assertThat(
            list(
                """
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_type t on t.oid = a.atttypid
                where c.relkind in ('r', 'v') and a.attnum > 0 and t.typname in ('timestamp', 'time', 'timetz') and
                """
                    + OURS))
        .isEmpty();
  }

  @Test
  void everyTableAndColumnIsExplained() {
    assertThat(
            list(
                """
                select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join lateral (select 0 as attnum, null::name as attname
                              union all
                              select x.attnum, x.attname from pg_attribute x
                              where x.attrelid = c.oid and x.attnum > 0 and not x.attisdropped) a on true
                where c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
                  and col_description(c.oid, a.attnum) is null
                  and not (a.attnum = 0 and obj_description(c.oid, 'pg_class') is not null) and
                """
                    + OURS))
        .isEmpty();
  }

  @Test
  void theDataDictionaryIsWritten() throws IOException {
    DataDictionary.write(jdbc);
    assertThat(Files.readString(Path.of("docs", "generated", "data-dictionary.md")))
        .contains(
            "### intake.report\n", "### intake.report_figures\n", "| child_id | uuid | no | ");
  }

  @Test
  void everyPublishedViewIsExplained() {
    assertThat(
            list(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and obj_description(c.oid, 'pg_class') is null and
                """
                    + OURS))
        .isEmpty();
  }

  @Test
  void everyForeignKeyHasAnIndex() {
    assertThat(
            list(
                """
                select n.nspname || '.' || c.relname || ' ' || k.conname
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where k.contype = 'f'
                  and not exists (select 1 from pg_index i where i.indrelid = k.conrelid
                                  and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey) and
                """
                    + OURS))
        .isEmpty();
  }

  @Test
  void noColumnTakesItsTimeFromTheDatabase() {
    assertThat(
            list(
                """
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_attrdef d join pg_class c on c.oid = d.adrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum
                where pg_get_expr(d.adbin, d.adrelid) ~* '(now\\(|current_timestamp|current_date|clock_timestamp)' and
                """
                    + OURS))
        .isEmpty();
  }

  @Test
  void everyFactSaysWhenItWasRecordedAndByWhom() {
    assertThat(
            list(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                  and (select count(*) from pg_attribute a where a.attrelid = c.oid
                       and a.attname in ('recorded_at', 'recorded_by')) < 2 and
                """
                    + OURS
                    + " order by 1"))
        .containsExactlyElementsOf(NOT_FACTS);
  }

  /** Tables that hold no facts of the practice. */
  private static final List<String> NOT_FACTS =
      List.of(
          "agencies.area",
          "agencies.session",
          "agencies.session_attributes",
          "agencies.sign_in_failure",
          "audit.block",
          "audit.entry",
          "audit.sealed_entry",
          "platform.event_publication",
          "platform.scheduled_task",
          "protocol.proved",
          "protocol.version",
          "web.live_secret",
          "web.live_topic");

  private static List<String> list(String sql) {
    return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
  }
}
