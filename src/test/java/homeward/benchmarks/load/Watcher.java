package homeward.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A control room's screen that stays open: it listens to what the list of reports listens to. */
final class Watcher implements AutoCloseable {

  private static final Pattern MARK =
      Pattern.compile("data-live-topic=\"([\\w-]+)\" data-live-version=\"(\\d+)\"");

  private static final int PATIENCE_SECONDS = 10;

  private final Client client;
  private final AtomicLong events = new AtomicLong();
  private volatile boolean left;
  private final Map<String, Long> versions = new ConcurrentHashMap<>();

  private Watcher(Client client) {
    this.client = client;
  }

  /** Opens the list of reports and its live connection. */
  static Watcher open(RunningApplication application, String userName) throws IOException {
    Map<String, String> marks = new HashMap<>();
    try (Client page = Client.signedIn(application, userName)) {
      Matcher mark = MARK.matcher(page.get("/reports").text());
      while (mark.find()) {
        marks.put(mark.group(1), mark.group(2));
      }
    }
    if (marks.isEmpty()) {
      throw new IllegalStateException("The list of reports of " + userName + " listens to nothing");
    }
    List<String> asked = new ArrayList<>();
    marks.forEach((token, version) -> asked.add("t=" + token + "." + version));
    Watcher watcher = new Watcher(Client.signedIn(application, userName));
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                watcher.client.live("/live?" + String.join("&", asked)), StandardCharsets.UTF_8));
    Thread.ofPlatform().daemon().name("watcher").start(() -> watcher.listen(lines));
    return watcher;
  }

  /** How many changes it was told of. */
  long events() {
    return events.get();
  }

  /**
   * Waits until it was told of the newest version of everything it listens to.
   *
   * @throws IllegalStateException when it was told of nothing, or is not told of the newest
   */
  void mustHaveHeard(Behind behind) throws SQLException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (events() == 0 || !newest(behind)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "A screen was told of " + events() + " changes, not the last");
      }
      Thread.sleep(50);
    }
  }

  private boolean newest(Behind behind) throws SQLException {
    for (Map.Entry<String, Long> told : versions.entrySet()) {
      if (behind.number("select version from web.live_topic where token = ?", told.getKey())
          > told.getValue()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    left = true;
    client.close();
  }

  private void listen(BufferedReader lines) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ", -1);
        if (words.length == 3 && words[0].equals("data:")) {
          events.incrementAndGet();
          versions.merge(words[1], Long.valueOf(words[2]), Math::max);
        }
      }
    } catch (IOException closed) {
      if (!left) {
        throw new java.io.UncheckedIOException("A live connection broke", closed);
      }
    }
  }
}
