package homeward.benchmarks.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements behind the application's back: to prepare, to record and to check. */
final class Behind implements AutoCloseable {

  private final Connection connection;

  Behind(RunningApplication application) throws IOException, SQLException {
    this.connection =
        DriverManager.getConnection(
            application.database() + "?stringtype=unspecified",
            "postgres",
            application.databasePassword("superuser"));
  }

  /** Runs a statement with these parameters. */
  void run(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      statement.execute();
    }
  }

  /** One number. */
  long number(String sql, Object... parameters) throws SQLException {
    return Long.parseLong(rows(sql, parameters).getFirst().getFirst());
  }

  /** Rows as text; null stays null. */
  List<List<String>> rows(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet row = statement.executeQuery()) {
      List<List<String>> rows = new ArrayList<>();
      while (row.next()) {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          columns.add(row.getString(column));
        }
        rows.add(columns);
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int place = 0; place < parameters.length; place++) {
      statement.setObject(place + 1, parameters[place]);
    }
    return statement;
  }
}
