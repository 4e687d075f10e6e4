package homeward.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import homeward.platform.embedded.Access;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * For the command line: the database is started and migrated by the first statement, so that asking
 * for help or mistyping costs nothing and changes nothing.
 */
final class DataSourceOnFirstUse extends AbstractDataSource implements DisposableBean {

  private final Database database;
  private @Nullable HikariDataSource pool;

  DataSourceOnFirstUse(Database database) {
    this.database = database;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return pool().getConnection();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLException("Only the application's role is used here.");
  }

  @Override
  public synchronized void destroy() {
    if (pool != null) {
      pool.close();
    }
  }

  private synchronized HikariDataSource pool() {
    HikariDataSource open = pool;
    if (open == null) {
      Access owner = database.roles().owner();
      Flyway.configure()
          .outOfOrder(true)
          .dataSource(owner.url(), owner.user(), owner.password())
          .load()
          .migrate();
      open = Pool.of(database.roles().application(), 4, "UTC");
      pool = open;
    }
    return open;
  }
}
