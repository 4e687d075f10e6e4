package homeward.platform.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The two roles and the database, made once by the cluster's superuser. */
final class Roles {

  static final String OWNER = "homeward_owner";
  static final String APPLICATION = "homeward_app";
  private static final String DATABASE = "homeward";

  private Roles() {}

  /** Makes what is missing and sets the passwords; running it again changes nothing. */
  static void make(Access superuser, Passwords passwords) throws SQLException {
    try (Connection connection = connect(superuser);
        Statement statement = connection.createStatement()) {
      role(statement, OWNER, passwords.owner());
      role(statement, APPLICATION, passwords.application());
      if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE + " owner " + OWNER);
      }
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
    }
  }

  /** Whether the server lets this role in before the seconds are over. */
  static boolean answersWithinSeconds(Access access, int seconds) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (true) {
      try (Connection connection = connect(access)) {
        return connection.isValid(seconds);
      } catch (SQLException notYet) {
        if (System.nanoTime() > until) {
          return false;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
  }

  private static void role(Statement statement, String name, String password) throws SQLException {
    if (!exists(statement, "select from pg_roles where rolname = '" + name + "'")) {
      statement.execute("create role " + name);
    }
    statement.execute(
        "alter role %s login nosuperuser nocreatedb nocreaterole password '%s'"
            .formatted(name, password));
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static Connection connect(Access access) throws SQLException {
    return DriverManager.getConnection(
        access.url() + "&loginTimeout=5", access.user(), access.password());
  }
}
