package homeward.benchmarks.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Connections of the application's role with nothing but the driver between. */
final class Straight implements AutoCloseable {

  private final RunningApplication running;
  private final List<Connection> connections = new ArrayList<>();

  Straight(RunningApplication running) {
    this.running = running;
  }

  /** One more connection that repeats these statements. */
  Replay replay(Recording recording, Set<String> same) throws IOException, SQLException {
    Connection connection =
        DriverManager.getConnection(
            running.database() + "?stringtype=unspecified&sslmode=disable&gssEncMode=disable",
            "homeward_app",
            running.databasePassword("application"));
    connections.add(connection);
    return Replay.of(connection, recording, same);
  }

  /**
   * For each client a session of its own in the place of the recorded one: no two clients share.
   */
  static List<Map<String, String>> sessions(Behind behind, Recording recording, int clients)
      throws SQLException {
    Set<String> used = Replay.variables(recording);
    List<List<String>> all =
        behind.rows(
            "select primary_id, session_id from agencies.session order by creation_time desc");
    List<String> recorded =
        all.stream().filter(session -> used.contains(session.get(1))).findFirst().orElseThrow();
    List<Map<String, String>> sessions = new ArrayList<>();
    for (List<String> session : all.subList(0, clients)) {
      Map<String, String> instead = new HashMap<>();
      instead.put(recorded.get(0), session.get(0));
      instead.put(recorded.get(1), session.get(1));
      sessions.add(instead);
    }
    return sessions;
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
