package homeward.web.live;

import com.zaxxer.hikari.HikariDataSource;
import homeward.web.store.LiveTopicStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Hears on a connection of its own what any node announced, and tells the open screens. After a
 * lost connection it listens again first and reads the table then, so that nothing is missed.
 */
final class Listener implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final int WAIT_MILLIS = 10_000;
  private static final Duration BEFORE_RECONNECT = Duration.ofMillis(500);

  private final DataSource dataSource;
  private final LiveTopicStore store;
  private final Screens screens;
  private final KnownVersions known;
  private volatile boolean running;
  private volatile @Nullable Connection connection;
  private @Nullable Thread thread;

  Listener(DataSource dataSource, LiveTopicStore store, Screens screens, KnownVersions known) {
    this.dataSource = dataSource;
    this.store = store;
    this.screens = screens;
    this.known = known;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("live-listener").start(this::run);
  }

  /** Stops before the web server does, which otherwise would wait for the open connections. */
  @Override
  public void stop() {
    running = false;
    screens.closeAll();
    Connection open = connection;
    if (open != null) {
      try {
        open.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("The live listener was closed already", e);
      }
    }
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    boolean first = true;
    while (running) {
      try (Connection open = connect();
          Statement statement = open.createStatement()) {
        connection = open;
        statement.execute("listen " + LiveTopicStore.CHANNEL);
        known.begin();
        if (first) {
          // A node may have died between a commit and its announcement: let every screen look.
          store.announceAll();
          first = false;
        }
        screens.tell(store.versions(screens.tokens()));
        hear(open.unwrap(PGConnection.class));
      } catch (SQLException | DataAccessException | TransactionException e) {
        known.end();
        if (running) {
          LOG.warn("The live listener lost its connection, trying again: {}", e.getMessage());
          pause();
        }
      }
    }
  }

  private void hear(PGConnection heard) throws SQLException {
    while (running) {
      PGNotification[] notices = heard.getNotifications(WAIT_MILLIS);
      if (notices != null) {
        for (PGNotification notice : notices) {
          Map<String, Long> versions = read(notice.getParameter());
          known.heard(versions);
          screens.tell(versions);
        }
      }
    }
  }

  private static Map<String, Long> read(String notice) {
    Map<String, Long> versions = new HashMap<>();
    for (String part : notice.split(",", -1)) {
      int dot = part.lastIndexOf('.');
      if (dot > 0) {
        versions.merge(part.substring(0, dot), Long.valueOf(part.substring(dot + 1)), Math::max);
      }
    }
    return versions;
  }

  /** Not from the pool: it would never come back. */
  private Connection connect() throws SQLException {
    HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
    Connection open =
        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    if (pool.getConnectionInitSql() != null) {
      try (Statement statement = open.createStatement()) {
        statement.execute(pool.getConnectionInitSql());
      }
    }
    return open;
  }

  private static void pause() {
    try {
      Thread.sleep(BEFORE_RECONNECT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
