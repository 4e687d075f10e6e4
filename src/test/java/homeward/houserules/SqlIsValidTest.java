package homeward.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** House rule 6, and 10 for SQL: PostgreSQL itself prepares every statement. */
class SqlIsValidTest {

  private static final Pattern OWN_CLOCK =
      Pattern.compile(
          "\\b(now\\s*\\(|current_timestamp|current_date|localtimestamp|clock_timestamp)");

  @Test
  void everyStatementFitsTheMigratedSchema() throws SQLException {
    TestDatabase database = TestDatabase.migrated();
    List<String> sins = new ArrayList<>();
    try (Connection connection = database.application().getConnection()) {
      for (Map.Entry<String, String> statement : Statements.all().entrySet()) {
        String sql = NamedParameterUtils.parseSqlStatementIntoString(statement.getValue());
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
          prepared.getParameterMetaData();
        } catch (SQLException e) {
          sins.add(statement.getKey() + ": " + e.getMessage());
        }
      }
    } finally {
      database.drop();
    }
    assertThat(sins).isEmpty();
  }

  @Test
  void noStatementReadsTheDatabasesClock() {
    assertThat(Statements.all()).isNotEmpty();
    assertThat(Statements.all().entrySet())
        .filteredOn(statement -> OWN_CLOCK.matcher(statement.getValue()).find())
        .isEmpty();
  }
}
