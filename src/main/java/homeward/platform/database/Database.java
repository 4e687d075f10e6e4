package homeward.platform.database;

import homeward.platform.Refused;
import homeward.platform.embedded.Access;
import homeward.platform.embedded.EmbeddedServer;
import homeward.platform.embedded.Folders;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The database of this run: the embedded server of the data folder, or a server of your own.
 * Nothing is started before somebody asks.
 */
public final class Database implements AutoCloseable {

  private final @Nullable Folders folders;
  private @Nullable Roles roles;
  private @Nullable CompletableFuture<EmbeddedServer> server;

  /**
   * Both ways in.
   *
   * @param application reads and writes rows
   * @param owner makes and changes tables
   */
  public record Roles(Access application, Access owner) {}

  private Database(@Nullable Folders folders, @Nullable Roles roles) {
    this.folders = folders;
    this.roles = roles;
  }

  /** A server of your own, reached by these roles. */
  public static Database at(Roles roles) {
    return new Database(null, roles);
  }

  /**
   * What the environment names: {@code HOMEWARD_DATABASE_URL}, otherwise the folder's own server.
   */
  public static Database named(Map<String, String> environment, Path home) {
    String url = environment.getOrDefault("HOMEWARD_DATABASE_URL", "").strip();
    if (url.isEmpty()) {
      return new Database(Folders.in(home), null);
    }
    String address = url.startsWith("jdbc:") ? url : "jdbc:" + url;
    if (!address.startsWith("jdbc:postgresql:")) {
      throw new Refused(
          "HOMEWARD_DATABASE_URL must look like jdbc:postgresql://host:5432/homeward.");
    }
    String user = environment.getOrDefault("HOMEWARD_DATABASE_USER", "homeward_app");
    String password = environment.getOrDefault("HOMEWARD_DATABASE_PASSWORD", "");
    String owner = environment.getOrDefault("HOMEWARD_DATABASE_OWNER_USER", user);
    String ownerPassword = environment.getOrDefault("HOMEWARD_DATABASE_OWNER_PASSWORD", password);
    return at(
        new Roles(new Access(address, user, password), new Access(address, owner, ownerPassword)));
  }

  /** Begins to start the embedded server beside other work; does nothing for your own server. */
  public synchronized void begin() {
    Folders mine = folders;
    if (mine != null && server == null) {
      server = CompletableFuture.supplyAsync(() -> EmbeddedServer.start(mine));
    }
  }

  /**
   * As {@link #begin}, where a database was made before; elsewhere nothing happens, so that a
   * mistyped command makes none.
   */
  public synchronized void beginWhereItIs() {
    if (folders != null && EmbeddedServer.existsIn(folders)) {
      begin();
    }
  }

  /** The roles; waits for the embedded server when it is still starting. */
  public synchronized Roles roles() {
    Roles known = roles;
    if (known == null) {
      EmbeddedServer started = started();
      known = new Roles(started.application(), started.owner());
      roles = known;
    }
    return known;
  }

  /** Leaves the embedded server, which stops it unless another process uses it. */
  @Override
  public synchronized void close() {
    if (server == null) {
      return;
    }
    try {
      server.join().close();
    } catch (CompletionException neverStarted) {
      // Whoever asked for the roles was told; there is nothing to stop.
      assert neverStarted.getCause() != null;
    }
    server = null;
  }

  private EmbeddedServer started() {
    begin();
    try {
      return java.util.Objects.requireNonNull(server).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof Refused refused) {
        throw refused;
      }
      throw failure;
    }
  }
}
