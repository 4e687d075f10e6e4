package homeward.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import homeward.platform.embedded.Access;

/** Connections of the application's role. */
final class Pool {

  private static final String ROLE = "homeward_app";

  private Pool() {}

  /**
   * A pool of at most {@code size} connections. A single user given for everything steps down to
   * the application's role on each connection, so that it can no more change tables than that role.
   */
  static HikariDataSource of(Access access, int size, String zone) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("homeward");
    config.setJdbcUrl(access.url());
    config.setUsername(access.user());
    config.setPassword(access.password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(Math.min(4, size));
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("ApplicationName", "homeward");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    // A refused row stands in the server's detail, with names: it must not reach the log.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    if (!access.user().equals(ROLE)) {
      config.setInitializationFailTimeout(-1); // the first migration makes the role
    }
    String stepDown = access.user().equals(ROLE) ? "" : "; set role " + ROLE;
    config.setConnectionInitSql("set time zone '" + zone + "'" + stepDown);
    return new HikariDataSource(config);
  }
}
