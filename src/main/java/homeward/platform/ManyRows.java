package homeward.platform;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes many rows with one statement sent once. {@link JdbcClient} sends one row at a time, which
 * costs an import of some thousand rows most of its time. Runs in the caller's transaction.
 */
@Component
public class ManyRows {

  private static final int AT_ONCE = 500;

  private final NamedParameterJdbcTemplate jdbc;

  ManyRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Runs the statement for each of the rows.
   *
   * @param sql with named parameters; a value that may be null needs a cast in it
   * @param rows the parameters of each; nothing happens when there is none
   */
  public void write(String sql, List<MapSqlParameterSource> rows) {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<MapSqlParameterSource> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      jdbc.batchUpdate(sql, some.toArray(MapSqlParameterSource[]::new));
    }
  }
}
