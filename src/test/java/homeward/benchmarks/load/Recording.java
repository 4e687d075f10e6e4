package homeward.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every statement the database server was sent because of one request, read from its own log, so
 * that the list can never be out of date. What runs by the clock (the sealer of the audit, the
 * scheduler, the announcer that tells screens twenty times a second) is left out.
 *
 * @param transactions in the order they began
 */
record Recording(List<Transaction> transactions) {

  private static final Pattern HEAD =
      Pattern.compile("\\S+ \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL):  (.*)", Pattern.DOTALL);
  private static final Pattern SENT =
      Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')", Pattern.DOTALL);
  private static final List<String> BY_THE_CLOCK =
      List.of(
          "pg_try_advisory_xact_lock",
          "pg_notify",
          "scheduled_task where picked",
          "expiry_time <",
          "status in ('published'");
  private static final long QUIET_MILLIS = 800;

  /** Until the server has written down what came before. */
  private static final long WRITTEN_MILLIS = 60;

  private static final int MOST_TIMES = 6;

  /** Statements that succeed or fail together. */
  record Transaction(List<Sent> statements) {

    /** Whether it is part of the request, not of what follows from it by itself afterwards. */
    boolean ofTheRequest() {
      return statements.stream()
          .anyMatch(sent ->
              sent.sql().contains("homeward.professional")
                  || sent.sql().contains("agencies.post_held")
                  || sent.sql().toLowerCase(java.util.Locale.ROOT).contains("agencies.session"));
    }

    private boolean byTheClock() {
      return statements.stream()
          .map(sent -> sent.sql().toLowerCase(java.util.Locale.ROOT))
          .anyMatch(sql -> BY_THE_CLOCK.stream().anyMatch(sql::contains));
    }
  }

  /** A statement with {@code ?} for its parameters. */
  record Sent(String sql, List<@Nullable String> parameters) {}

  /**
   * What one request sets off, and an equal request, to tell what differs.
   *
   * @param before done just before each, unrecorded: what is read once for all who ask in the same
   *     moment is then read already, as it is under load
   * @param requests makes one; asked until two in a row were equal, because now and then a short
   *     list is read again that is otherwise kept in memory
   * @throws IllegalStateException when they never are: then something else is recorded too
   */
  static Twice twice(
      RunningApplication running, Behind behind, Load.Step before, Supplier<Load.Step> requests)
      throws Exception {
    Recording first = once(running, behind, before, requests.get());
    List<String> different = List.of();
    for (int time = 1; time < MOST_TIMES; time++) {
      Recording second = once(running, behind, before, requests.get());
      different = first.differences(second);
      if (different.isEmpty()) {
        return new Twice(first, second);
      }
      first = second;
    }
    throw new IllegalStateException("Equal requests sent different statements: " + different);
  }

  /** Two equal requests. */
  record Twice(Recording first, Recording second) {}

  private static Recording once(
      RunningApplication running, Behind behind, Load.Step before, Load.Step request)
      throws Exception {
    settings(
        behind,
        "log_statement = 'all'",
        "log_error_verbosity = 'default'",
        "log_line_prefix = '%m [%p] '",
        "log_parameter_max_length = '-1'");
    Thread.sleep(QUIET_MILLIS);
    before.once();
    Thread.sleep(WRITTEN_MILLIS);
    long from = Files.size(running.databaseLog());
    request.once();
    Thread.sleep(QUIET_MILLIS);
    byte[] log = Files.readAllBytes(running.databaseLog());
    for (String name :
        List.of(
            "log_statement",
            "log_line_prefix",
            "log_error_verbosity",
            "log_parameter_max_length")) {
      behind.run("alter system reset " + name);
    }
    behind.run("select pg_reload_conf()");
    Thread.sleep(QUIET_MILLIS);
    return read(new String(log, (int) from, (int) (log.length - from), StandardCharsets.UTF_8));
  }

  private List<String> statements() {
    return sent().map(Sent::sql).sorted().toList();
  }

  private List<String> differences(Recording other) {
    List<String> mine = new ArrayList<>(statements());
    List<String> theirs = new ArrayList<>(other.statements());
    List<String> both = List.copyOf(mine);
    theirs.forEach(mine::remove);
    both.forEach(theirs::remove);
    mine.addAll(theirs);
    return mine;
  }

  /** Every statement in its order. */
  Stream<Sent> sent() {
    return transactions.stream().flatMap(one -> one.statements().stream());
  }

  /** Only what the person waits for. */
  Recording ofTheRequest() {
    return new Recording(transactions.stream().filter(Transaction::ofTheRequest).toList());
  }

  static Recording read(String log) {
    Map<String, List<Sent>> open = new HashMap<>();
    Map<String, Sent> last = new HashMap<>();
    List<List<Sent>> all = new ArrayList<>();
    for (String entry : log.split("\n(?!\t)")) {
      Matcher head = HEAD.matcher(entry);
      if (!head.matches()) {
        continue;
      }
      String process = head.group(1);
      String text = head.group(3).replace("\n\t", "\n");
      if (head.group(2).equals("DETAIL")) {
        Sent sent = last.get(process);
        if (sent != null) {
          parameters(text, sent.parameters());
        }
        continue;
      }
      Matcher matcher = SENT.matcher(text);
      if (!matcher.matches()) {
        continue;
      }
      String sql = matcher.group(1).strip();
      last.remove(process);
      if (sql.startsWith("BEGIN")) {
        List<Sent> begun = new ArrayList<>();
        open.put(process, begun);
        all.add(begun);
      } else if (sql.equals("COMMIT") || sql.equals("ROLLBACK")) {
        open.remove(process);
      } else if (!sql.isEmpty()) {
        Sent sent = new Sent(sql.replaceAll("\\$\\d+", "?"), new ArrayList<>());
        last.put(process, sent);
        List<Sent> transaction = open.get(process);
        if (transaction == null) {
          all.add(new ArrayList<>(List.of(sent)));
        } else {
          transaction.add(sent);
        }
      }
    }
    return new Recording(
        all.stream()
            .filter(statements -> !statements.isEmpty())
            .map(Transaction::new)
            .filter(one -> !one.byTheClock())
            .toList());
  }

  private static void parameters(String text, List<@Nullable String> into) {
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      String value = parameter.group(1);
      into.add(value == null ? null : value.replace("''", "'"));
    }
  }

  private static void settings(Behind behind, String... settings) throws SQLException {
    for (String setting : settings) {
      behind.run("alter system set " + setting);
    }
    behind.run("select pg_reload_conf()");
  }
}
