package homeward.testkit;

import homeward.platform.embedded.Access;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated database of a test class's own, copied in a few milliseconds. Real PostgreSQL with the
 * real roles: what the application may not do fails here too.
 *
 * <pre>{@code
 * private static final TestDatabase DATABASE = TestDatabase.migrated();
 * }</pre>
 */
public final class TestDatabase {

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /** A database with every table and nothing in it. */
  public static TestDatabase migrated() {
    return new TestDatabase(TestServer.one().copy());
  }

  /** A database without a table; for tests of the migrations. */
  public static TestDatabase empty() {
    return new TestDatabase(TestServer.one().empty());
  }

  /** As the application: rows only. */
  public DataSource application() {
    return source(applicationAccess());
  }

  /** As the owner: tables too. Tests use it to look behind the application's back. */
  public DataSource owner() {
    return source(ownerAccess());
  }

  /** Statements as the application, each in a transaction of its own. */
  public JdbcClient asApplication() {
    return JdbcClient.create(application());
  }

  /** Statements as the owner. */
  public JdbcClient asOwner() {
    return JdbcClient.create(owner());
  }

  /** Address and password of the application's role. */
  public Access applicationAccess() {
    return TestServer.one().application(name);
  }

  /** Address and password of the owner's role. */
  public Access ownerAccess() {
    return TestServer.one().owner(name);
  }

  /** Removes the database and ends its connections; the end of the JVM does so anyway. */
  public void drop() {
    TestServer.one().drop(name);
  }

  private static DataSource source(Access access) {
    return new DriverManagerDataSource(access.url(), access.user(), access.password());
  }
}
