package homeward.platform.embedded;

import homeward.platform.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The PostgreSQL server in a data folder, as one of its users: the first user starts it, those who
 * find it running join in, the last one out stops it. A server left behind by a killed program is
 * adopted, or stopped and started again when it does not answer; PostgreSQL itself then recovers
 * everything that was committed.
 */
public final class EmbeddedServer implements AutoCloseable {

  private final Folders folders;
  private final Cluster cluster;
  private final Passwords passwords;
  private final FileChannel users;
  private final FileLock using;
  private final int port;

  private EmbeddedServer(
      Folders folders,
      Cluster cluster,
      Passwords passwords,
      FileChannel users,
      FileLock using,
      int port) {
    this.folders = folders;
    this.cluster = cluster;
    this.passwords = passwords;
    this.users = users;
    this.using = using;
    this.port = port;
  }

  /** Whether a database was made in these folders before. */
  public static boolean existsIn(Folders folders) {
    return Cluster.existsIn(folders);
  }

  /**
   * Starts or joins the server of the folder. Returns when it answers.
   *
   * @throws Refused in plain words when it cannot be done
   */
  public static EmbeddedServer start(Folders folders) {
    try {
      PrivateFiles.folder(folders.home());
      try (FileChannel change = open(folders.changeLock());
          FileLock alone = change.lock()) {
        assert alone.isValid();
        return startAlone(folders);
      }
    } catch (IOException | SQLException failure) {
      throw new Refused(
          "The database server in " + folders.home() + " cannot be used: " + failure.getMessage(),
          failure);
    }
  }

  /** Whether a living process uses the server of this folder; false when it was left behind. */
  public static boolean isUsed(Folders folders) throws IOException {
    if (!Files.exists(folders.usersLock())) {
      return false;
    }
    try (FileChannel users = open(folders.usersLock());
        FileLock nobody = users.tryLock()) {
      return nobody == null;
    }
  }

  /** The owner role in the database {@code homeward}: makes and changes tables. */
  public Access owner() {
    return new Access(url("homeward"), Roles.OWNER, passwords.owner());
  }

  /** The application's role in the database {@code homeward}: reads and writes rows. */
  public Access application() {
    return new Access(url("homeward"), Roles.APPLICATION, passwords.application());
  }

  /** The cluster's superuser; for tests, which clone databases. */
  public Access superuser() {
    return new Access(url("postgres"), "postgres", passwords.superuser());
  }

  /** Leaves the server; stops it when nobody else uses it. A second call does nothing. */
  @Override
  public synchronized void close() {
    if (!users.isOpen()) {
      return;
    }
    try (FileChannel change = open(folders.changeLock());
        FileLock alone = change.lock();
        FileChannel everybody = users) {
      assert alone.isValid();
      using.release();
      try (FileLock nobodyElse = everybody.tryLock()) {
        if (nobodyElse != null
            && Postmaster.of(folders.cluster()).filter(Postmaster::lives).isPresent()) {
          cluster.stop();
        }
      }
    } catch (IOException failure) {
      throw new Refused("The database server did not stop: " + failure.getMessage(), failure);
    }
  }

  private static EmbeddedServer startAlone(Folders folders) throws IOException, SQLException {
    FileChannel users = open(folders.usersLock());
    try {
      FileLock using = users.lock(0, Long.MAX_VALUE, true);
      Programs programs = Programs.unpackedIn(folders.programs());
      boolean exists = Cluster.existsIn(folders);
      Passwords passwords = Passwords.in(folders.passwords(), !exists);
      Cluster cluster = new Cluster(folders, programs, Unprivileged.here());
      if (!exists) {
        cluster.make(passwords);
      }
      Optional<Integer> adopted = adopt(folders, cluster, passwords);
      int port = adopted.isPresent() ? adopted.get() : cluster.start();
      var server = new EmbeddedServer(folders, cluster, passwords, users, using, port);
      server.makeRolesOnce();
      return server;
    } catch (IOException | SQLException | RuntimeException failure) {
      users.close();
      throw failure;
    }
  }

  private static Optional<Integer> adopt(Folders folders, Cluster cluster, Passwords passwords)
      throws IOException {
    Optional<Postmaster> found = Postmaster.of(folders.cluster());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Postmaster postmaster = found.get();
    if (!postmaster.lives()) {
      return Optional.empty(); // PostgreSQL itself clears up after a server that died
    }
    if (!postmaster.serves(folders.cluster())) {
      Files.deleteIfExists(folders.cluster().resolve("postmaster.pid"));
      return Optional.empty();
    }
    Access access =
        new Access(url(postmaster.port(), "postgres"), "postgres", passwords.superuser());
    if (postmaster.port() != 0 && Roles.answersWithinSeconds(access, 10)) {
      return Optional.of(postmaster.port());
    }
    cluster.stop();
    return Optional.empty();
  }

  private void makeRolesOnce() throws IOException, SQLException {
    Path done = folders.home().resolve("database-roles-made");
    if (!Files.exists(done)) {
      Roles.make(superuser(), passwords);
      PrivateFiles.write(done, "");
    }
  }

  private String url(String database) {
    return url(port, database);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable"
        .formatted(port, database);
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(
        lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
