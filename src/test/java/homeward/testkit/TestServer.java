package homeward.testkit;

import homeward.platform.embedded.Access;
import homeward.platform.embedded.EmbeddedServer;
import homeward.platform.embedded.Folders;
import homeward.platform.embedded.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL server for all tests of this JVM, gone when it ends, with one migrated database
 * that the others are copied from. Sessions are in a zone far from London and from the JVM's.
 */
final class TestServer {

  private static final String PREFIX = "homeward-test-";

  /** One run at a time clears away and begins, so that none clears another's beginning away. */
  private static final Path BEGINNERS =
      Path.of(System.getProperty("java.io.tmpdir"), "homeward-tests.lock");

  private static final String TEMPLATE = "homeward";
  static final String ZONE = "America/St_Johns";

  private static final TestServer ONE = new TestServer();

  private final EmbeddedServer server;
  private final AtomicInteger databases = new AtomicInteger();

  private TestServer() {
    Path programs = Path.of("target").toAbsolutePath();
    try (FileChannel beginners =
            FileChannel.open(BEGINNERS, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = beginners.lock()) {
      Files.createDirectories(programs);
      clearAway(programs);
      Path home = Files.createTempDirectory(PREFIX);
      this.server =
          EmbeddedServer.start(
              new Folders(
                  home,
                  programs,
                  Map.of(
                      "fsync", "off",
                      "synchronous_commit", "off",
                      "full_page_writes", "off",
                      "max_connections", "200",
                      "timezone", ZONE)));
      // After every application of this JVM was closed, which needs its database to close in order.
      SpringApplication.getShutdownHandlers().add(() -> end(home));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    migrate();
  }

  static TestServer one() {
    return ONE;
  }

  Access owner(String database) {
    return server.owner().in(database);
  }

  Access application(String database) {
    return server.application().in(database);
  }

  /** A new migrated database; its name. */
  String copy() {
    String name = "test_" + databases.incrementAndGet();
    execute(
        "create database %s template %s owner homeward_owner".formatted(name, TEMPLATE),
        "revoke all on database %s from public".formatted(name),
        "grant connect on database %s to homeward_app".formatted(name));
    return name;
  }

  /** A new database without a table; its name. */
  String empty() {
    String name = "test_" + databases.incrementAndGet();
    execute("create database %s owner homeward_owner".formatted(name));
    return name;
  }

  void drop(String database) {
    execute("drop database if exists %s with (force)".formatted(database));
  }

  /** Stops and removes what killed test runs left behind. */
  private static void clearAway(Path programs) throws IOException {
    try (DirectoryStream<Path> homes =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
      for (Path home : homes) {
        Folders folders = new Folders(home, programs, Map.of("fsync", "off"));
        boolean whole = Files.exists(home.resolve("database/homeward.conf"));
        if (whole && !EmbeddedServer.isUsed(folders)) {
          EmbeddedServer.start(folders).close();
          PrivateFiles.deleteTree(home);
        }
      }
    }
  }

  private void migrate() {
    Access owner = server.owner();
    Flyway.configure().dataSource(owner.url(), owner.user(), owner.password()).load().migrate();
  }

  private void execute(String... statements) {
    Access superuser = server.superuser();
    try (Connection connection =
            DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void end(Path home) {
    try {
      server.close();
      PrivateFiles.deleteTree(home);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
