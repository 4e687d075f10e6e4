package homeward.platform.embedded;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the server lives and how it is set.
 *
 * @param home the private folder for cluster, passwords, log and locks
 * @param programs the folder PostgreSQL's programs are unpacked below (may be shared)
 * @param settings server settings beyond our own, by name; a later one wins
 */
public record Folders(Path home, Path programs, Map<String, String> settings) {

  /** Everything in one folder, our own settings only. */
  public static Folders in(Path home) {
    return new Folders(home, home, Map.of());
  }

  Path cluster() {
    return home.resolve("database");
  }

  Path passwords() {
    return home.resolve("database-passwords.properties");
  }

  Path log() {
    return home.resolve("database.log");
  }

  /** Held shared by every process that uses the server; the last one out stops it. */
  Path usersLock() {
    return home.resolve("database-users.lock");
  }

  /** Held alone while the server is started or stopped. */
  Path changeLock() {
    return home.resolve("database-change.lock");
  }
}
