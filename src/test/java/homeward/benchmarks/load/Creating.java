package homeward.benchmarks.load;

import homeward.benchmarks.load.Subjects.Subject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sending reports over HTTP with live screens open, and what they set off straight over JDBC. */
final class Creating {

  /** How many children the repeated SQL takes in turn. */
  private static final int REPEATED = 5000;

  /** Drafts made ahead, for each that is expected to be sent. */
  private static final double AHEAD = 2.5;

  private static final int PATIENCE_SECONDS = 60;
  private static final Pattern INTO = Pattern.compile("(?i)\\binsert into (\\w+\\.\\w+)");
  private static final List<String> NEVER_WITHOUT =
      List.of(
          "intake.report",
          "audit.entry",
          "intake.category_proposal",
          "intake.decision_due",
          "agencies.handover");

  private static final String UNDER_WAY =
      "select count(*) from platform.event_publication where completion_date is null";
  private static final String UNSEALED =
      "select count(*) from audit.entry e where not exists (select 1 from audit.sealed_entry s where s.entry_id = e.id)";

  private final RunningApplication running;
  private final Behind behind;
  private final List<Subjects> areas;
  private final Recording recording;
  private final Set<String> same;
  private final Subject recorded;

  private final List<Subject> repeated = new ArrayList<>();

  /** Reports a second, the most so far; before the first a guess. */
  private double fastest = 200;

  /** By area what one report adds: each area's protocol asks its own questions. */
  private final Map<Subjects, Map<String, Long>> rowsEach = new HashMap<>();

  Creating(RunningApplication running, Behind behind, List<Subjects> areas) throws Exception {
    this.running = running;
    this.behind = behind;
    this.areas = areas;
    Subjects area = areas.getFirst();
    area.atLeast(10);
    try (Client client = Client.signedIn(running, area.userName())) {
      Subjects.send(client, area.next());
      Queue<Subject> sent = new ArrayDeque<>();
      Recording.Twice twice =
          Recording.twice(
              running,
              behind,
              () -> {},
              () -> {
                Subject subject = area.next();
                sent.add(subject);
                return () -> Subjects.send(client, subject);
              });
      while (sent.size() > 2) {
        sent.remove();
      }
      this.recorded = sent.remove();
      this.recording = twice.first();
      this.same = Replay.variables(twice.second());
    }
    for (Subjects each : areas) {
      rowsEach.put(each, rowsOfOne(each));
    }
  }

  /** Lets the application get warm: a run that is not reported. */
  void warm(Load load) throws Exception {
    overHttp(load, 8);
  }

  void measure(Load load, int clients, Report report) throws Exception {
    List<Watcher> watchers = new ArrayList<>();
    for (Subjects area : areas) {
      watchers.add(Watcher.open(running, area.userName()));
    }
    Load.Figures created = overHttp(load, clients);
    for (Watcher watcher : watchers) {
      watcher.mustHaveHeard(behind);
    }
    report.note(
        "create, %d clients: %d reports, each with all its rows (%d in %d tables in the first area); what follows by itself was done %.1f s after the last; %d screens were told %d times."
            .formatted(
                clients,
                created.all(),
                rowsEach.getOrDefault(areas.getFirst(), Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum(),
                rowsEach.getOrDefault(areas.getFirst(), Map.of()).size(),
                created.following(),
                watchers.size(),
                watchers.stream().mapToLong(Watcher::events).sum()));
    for (Watcher watcher : watchers) {
      watcher.close();
    }
    report.add(created, recording);
    report.add(straight(load, clients, recording, "create: all its SQL straight"), recording);
    Recording request = recording.ofTheRequest();
    report.add(straight(load, clients, request, "create: the request's SQL straight"), request);
  }

  private Load.Figures overHttp(Load load, int clients) throws Exception {
    for (Subjects area : areas) {
      area.atLeast((int) (AHEAD * fastest * load.seconds() / areas.size()) + 50);
    }
    List<Client> browsers = new ArrayList<>();
    Map<Subjects, AtomicLong> sent = new HashMap<>();
    try {
      List<Load.Step> steps = new ArrayList<>();
      for (int number = 0; number < clients; number++) {
        Subjects area = areas.get(number % areas.size());
        Client client = Client.signedIn(running, area.userName());
        browsers.add(client);
        AtomicLong counted = sent.computeIfAbsent(area, any -> new AtomicLong());
        steps.add(() -> {
          Subjects.send(client, area.next());
          counted.incrementAndGet();
        });
      }
      Map<String, Long> before = rows();
      Load.Figures figures = load.run("create: over HTTP", steps, () -> settled(UNDER_WAY));
      fastest = Math.max(fastest, figures.all() / (double) load.seconds());
      Map<String, Long> expected = new TreeMap<>();
      sent.forEach((area, many) ->
          rowsEach
              .getOrDefault(area, Map.of())
              .forEach((table, each) -> expected.merge(table, each * many.get(), Long::sum)));
      Map<String, Long> added = difference(before, rows());
      if (!added.equals(expected)) {
        throw new IllegalStateException("Rows expected: " + expected + ", but there are " + added);
      }
      settled(UNSEALED);
      return figures;
    } finally {
      for (Client client : browsers) {
        client.close();
      }
    }
  }

  private Load.Figures straight(Load load, int clients, Recording what, String name)
      throws Exception {
    while (repeated.size() < REPEATED) {
      areas.getFirst().atLeast(REPEATED - repeated.size());
      repeated.add(areas.getFirst().next());
    }
    AtomicInteger turn = new AtomicInteger();
    List<Map<String, String>> sessions = sessions(clients);
    Set<String> kept = new TreeSet<>(same);
    sessions.getFirst().keySet().forEach(kept::remove);
    try (Straight straight = new Straight(running)) {
      List<Load.Step> steps = new ArrayList<>();
      for (Map<String, String> session : sessions) {
        Replay replay = straight.replay(what, kept);
        steps.add(() ->
            replay.once(
                instead(session, repeated.get(turn.getAndIncrement() % REPEATED)), running.now()));
      }
      return load.run(name, steps, () -> 0);
    } finally {
      // The request alone leaves events that nobody will ever deliver.
      behind.run("delete from platform.event_publication where completion_date is null");
    }
  }

  private Map<String, String> instead(Map<String, String> session, Subject subject) {
    Map<String, String> known = new HashMap<>(session);
    known.put(recorded.draft(), subject.draft());
    known.put(recorded.child(), subject.child());
    known.put(recorded.record(), subject.record());
    return known;
  }

  /** For each client a session of its own in the place of the recorded one. */
  private List<Map<String, String>> sessions(int clients) throws SQLException {
    return Straight.sessions(behind, recording, clients);
  }

  private Map<String, Long> rowsOfOne(Subjects area) throws Exception {
    area.atLeast(1);
    Map<String, Long> added;
    try (Client client = Client.signedIn(running, area.userName())) {
      Map<String, Long> before = rows();
      Subjects.send(client, area.next());
      settled(UNDER_WAY);
      added = difference(before, rows());
    }
    if (NEVER_WITHOUT.stream().anyMatch(table -> added.getOrDefault(table, 0L) == 0)) {
      throw new IllegalStateException(
          "A report must leave rows in " + NEVER_WITHOUT + ": " + added);
    }
    return added;
  }

  /** How many rows each table has that the recorded request wrote to. */
  private Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (Recording.Sent sent : recording.sent().toList()) {
      Matcher into = INTO.matcher(sent.sql());
      while (into.find()) {
        String table = into.group(1).toLowerCase(java.util.Locale.ROOT);
        if (!rows.containsKey(table)) {
          rows.put(table, behind.number("select count(*) from " + table));
        }
      }
    }
    return rows;
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> added = new TreeMap<>(after);
    before.forEach((table, rows) -> added.merge(table, -rows, Long::sum));
    return added;
  }

  /** Waits until nothing is under way; seconds. */
  private double settled(String open) throws SQLException, IOException, InterruptedException {
    long start = System.nanoTime();
    while (behind.number(open) > 0) {
      if (System.nanoTime() - start > PATIENCE_SECONDS * 1_000_000_000L) {
        throw new IllegalStateException(
            "Not done after a minute: " + open + "\n" + running.output());
      }
      Thread.sleep(20);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
