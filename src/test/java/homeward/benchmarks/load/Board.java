package homeward.benchmarks.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A control room's board with 25 missing children of its own area, and its SQL straight. */
final class Board {

  private static final int ROWS = 25;
  private static final String PATH = "/boards/control-room";
  private static final byte[] ROW = "data-live-row=".getBytes(StandardCharsets.US_ASCII);
  private static final int PATIENCE_SECONDS = 30;

  private final RunningApplication running;
  private final Behind behind;
  private final String reader;
  private final Recording recording;
  private final Set<String> same;

  /**
   * Makes the board show 25 rows: reports are sent, and the duty inspector decides that the
   * children are missing.
   *
   * @param subjects of the area
   * @param inspector who decides there
   */
  Board(RunningApplication running, Behind behind, Subjects subjects, String inspector)
      throws Exception {
    this.running = running;
    this.behind = behind;
    this.reader = subjects.userName();
    subjects.atLeast(ROWS);
    try (Client handler = Client.signedIn(running, reader);
        Client decider = Client.signedIn(running, inspector)) {
      List<String> reports = new ArrayList<>();
      for (int row = rows(handler.get(PATH).body()); row < ROWS; row++) {
        reports.add(Subjects.send(handler, subjects.next()));
      }
      for (String report : reports) {
        decide(decider, report);
      }
      look(handler);
      Recording.Twice twice =
          Recording.twice(running, behind, () -> look(handler), () -> () -> look(handler));
      this.recording = twice.first();
      this.same = new HashSet<>(Replay.variables(twice.second()));
    }
  }

  void measure(Load load, int clients, Report report) throws Exception {
    List<Client> browsers = new ArrayList<>();
    try {
      List<Load.Step> steps = new ArrayList<>();
      for (int number = 0; number < clients; number++) {
        Client client = Client.signedIn(running, reader);
        browsers.add(client);
        steps.add(() -> look(client));
      }
      report.add(load.run("board: over HTTP", steps, () -> 0), recording);
    } finally {
      for (Client client : browsers) {
        client.close();
      }
    }
    List<Map<String, String>> sessions = Straight.sessions(behind, recording, clients);
    Set<String> kept = new HashSet<>(same);
    kept.removeAll(sessions.getFirst().keySet());
    try (Straight straight = new Straight(running)) {
      List<Load.Step> steps = new ArrayList<>();
      for (Map<String, String> session : sessions) {
        Replay replay = straight.replay(recording, kept);
        steps.add(() -> replay.once(session, running.now()));
      }
      report.add(load.run("board: its SQL straight", steps, () -> 0), recording);
    }
  }

  /** Opens the board and counts its rows. */
  private static void look(Client client) throws IOException {
    Client.Reply reply = client.get(PATH);
    int rows = rows(reply.body());
    if (reply.status() != 200 || rows != ROWS) {
      throw new IllegalStateException("The board has " + rows + " rows: " + reply);
    }
  }

  private static int rows(byte[] page) {
    int rows = 0;
    for (int start = 0; start + ROW.length <= page.length; start++) {
      int length = 0;
      while (length < ROW.length && page[start + length] == ROW[length]) {
        length++;
      }
      rows += length == ROW.length ? 1 : 0;
    }
    return rows;
  }

  private void decide(Client decider, String report)
      throws IOException, SQLException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (behind.number(
            "select count(*) from intake.decision_due where report_id = cast(? as uuid)", report)
        == 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Nothing was proposed for " + report);
      }
      Thread.sleep(20);
    }
    String path = "/reports/" + report + "/decision";
    Client.Reply form = decider.get(path);
    Map<String, String> fields = new HashMap<>();
    for (String hidden : List.of("key", "seenDecision", "seenProposal")) {
      fields.put(hidden, form.find("name=\"" + hidden + "\" value=\"([^\"]*)\""));
    }
    fields.put("category", "missing");
    fields.put("rationale", "Not where expected, and nobody has heard since.");
    fields.put("otherwise", "Weighed with what the home knows.");
    Client.Reply decided = decider.post(path, fields);
    if (decided.status() != 303) {
      throw new IllegalStateException("Not decided: " + decided);
    }
  }
}
