package homeward.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.platform.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  private static final Path PROGRAMS = Path.of("target").toAbsolutePath();

  @TempDir Path temporary;
  private Folders folders = Folders.in(Path.of("unset"));

  @BeforeEach
  void makeFolders() {
    folders = new Folders(temporary.resolve("home"), PROGRAMS, Map.of("fsync", "off"));
  }

  @AfterEach
  void stopWhatIsLeft() {
    if (Cluster.existsIn(folders)) {
      EmbeddedServer.start(folders).close();
    }
  }

  @Test
  void itKeepsEverythingAndItsPortOverAStopAndAStart() throws Exception {
    String url;
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      url = server.owner().url();
      run(server.owner(), "create table kept (fact text)", "insert into kept values ('yes')");
    }
    assertThat(Postmaster.of(folders.cluster())).isEmpty();
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      assertThat(server.owner().url()).isEqualTo(url);
      assertThat(read(server.owner(), "select fact from kept")).isEqualTo("yes");
    }
  }

  @Test
  void aWrongPasswordIsRefused() {
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      for (Access access :
          new Access[] {server.owner(), server.application(), server.superuser()}) {
        Access wrong = new Access(access.url(), access.user(), "wrong");
        assertThatThrownBy(() -> read(wrong, "select 1"))
            .hasMessageContaining("password authentication failed");
      }
    }
  }

  @Test
  void onlyItsOwnerCanReadTheFolderAndItListensOnLoopbackOnly() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      assertThat(mode(folders.home())).isEqualTo("rwx------");
      assertThat(mode(folders.cluster())).isEqualTo("rwx------");
      assertThat(mode(folders.passwords())).isEqualTo("rw-------");
      assertThat(mode(folders.log())).isEqualTo("rw-------");
      assertThat(read(server.superuser(), "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(read(server.superuser(), "show unix_socket_directories")).isEmpty();
      assertThat(read(server.superuser(), "show server_version")).startsWith("18.");
      assertThat(read(server.superuser(), "show server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void neitherRoleIsASuperuser() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      assertThat(
              read(
                  server.superuser(),
                  "select count(*) from pg_roles where rolname like 'homeward%' and"
                      + " (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)"))
          .isEqualTo("0");
      assertThatThrownBy(() -> run(server.application(), "create table own (id int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theLastOneOutStopsIt() throws Exception {
    Process other = ServerOfAnotherProcess.start(folders);
    try {
      try (EmbeddedServer server = EmbeddedServer.start(folders)) {
        assertThat(read(server.application(), "select 1")).isEqualTo("1");
      }
      assertThat(Postmaster.of(folders.cluster())).isPresent();
    } finally {
      ServerOfAnotherProcess.finish(other);
    }
    assertThat(Postmaster.of(folders.cluster())).isEmpty();
  }

  @Test
  void afterTheProgramIsKilledTheNextStartAdoptsTheServerAndNothingIsLost() throws Exception {
    Process other = ServerOfAnotherProcess.start(folders);
    Passwords passwords = Passwords.in(folders.passwords(), false);
    int port = Postmaster.of(folders.cluster()).orElseThrow().port();
    Access owner =
        new Access(
            "jdbc:postgresql://127.0.0.1:" + port + "/homeward?sslmode=disable",
            "homeward_owner",
            passwords.owner());
    run(owner, "create table kept (fact text)", "insert into kept values ('before the kill')");
    long before = Postmaster.of(folders.cluster()).orElseThrow().pid();
    other.destroyForcibly();
    assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      assertThat(Postmaster.of(folders.cluster()).orElseThrow().pid()).isEqualTo(before);
      assertThat(read(server.owner(), "select fact from kept")).isEqualTo("before the kill");
    }
    assertThat(Postmaster.of(folders.cluster())).isEmpty();
  }

  @Test
  void afterTheServerIsKilledTooNothingIsLost() throws Exception {
    EmbeddedServer first = EmbeddedServer.start(folders);
    run(first.owner(), "create table kept (fact text)", "insert into kept values ('yes')");
    long pid = Postmaster.of(folders.cluster()).orElseThrow().pid();
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    server.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
    first.close();
    try (EmbeddedServer again = EmbeddedServer.start(folders)) {
      assertThat(read(again.owner(), "select fact from kept")).isEqualTo("yes");
    }
  }

  @Test
  void aProcessIdThatBelongsToAnotherProgramByNowDoesNotStopAStart() throws Exception {
    EmbeddedServer.start(folders).close();
    Files.writeString(
        folders.cluster().resolve("postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + folders.cluster() + "\n0\n5432\n");
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      assertThat(read(server.application(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aFolderWhosePasswordsAreGoneIsRefusedInPlainWords() throws Exception {
    EmbeddedServer.start(folders).close();
    Path kept = temporary.resolve("kept");
    Files.move(folders.passwords(), kept);
    assertThatThrownBy(() -> EmbeddedServer.start(folders))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("passwords is missing");
    Files.move(kept, folders.passwords());
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void run(Access access, String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String read(Access access, String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
