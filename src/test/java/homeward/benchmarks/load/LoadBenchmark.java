package homeward.benchmarks.load;

import homeward.shared.LondonTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the whole benchmark and prints its tables. Started by {@code benchmarks/load/run}. */
public final class LoadBenchmark {

  private LoadBenchmark() {}

  /**
   * Starts the application, measures, checks and stops it, anew for each measurement: none works on
   * what another left, and all of it is over before the first promises run out.
   *
   * @param arguments {@code name=value}: see {@link Options}
   */
  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    for (int clients : options.clients()) {
      for (String what : List.of("create", "board")) {
        if (options.measures(what)) {
          alone(options, what, clients);
        }
      }
    }
  }

  private static void alone(Options options, String what, int clients) throws Exception {
    String before = Machine.load();
    try (RunningApplication running =
        RunningApplication.start(options.root(), InstantSource.system())) {
      try (Behind behind = new Behind(running)) {
        System.out.println("Machine: " + Machine.words());
        System.out.println("Load average before: " + before);
        System.out.println(
            "JDK "
                + Runtime.version()
                + ", PostgreSQL "
                + behind.rows("show server_version").getFirst().getFirst()
                + ", "
                + LondonTime.day(running.now()));
        measure(options, what, clients, running, behind);
      } catch (Exception failure) {
        System.err.println("What the application said last:\n" + running.lastSaid());
        throw failure;
      }
    }
  }

  private static void measure(
      Options options, String what, int clients, RunningApplication running, Behind behind)
      throws Exception {
    Report report = new Report(running);
    Load load = new Load(running, options.warmUp(), options.measured());
    Subjects.prepare(behind);
    List<Subjects> areas = new ArrayList<>();
    for (String area : List.of("", "birmingham-", "stockport-")) {
      areas.add(Subjects.of(running, behind, area + "call-handler"));
    }
    Creating creating = new Creating(running, behind, areas);
    Board board = new Board(running, behind, areas.get(1), "birmingham-duty-inspector");
    creating.warm(load);
    Path profile = options.profile();
    if (profile != null) {
      Machine.tool(running.pid(), "JFR.start", "name=load", "settings=profile");
    }
    if (what.equals("create")) {
      creating.measure(load, clients, report);
    } else {
      board.measure(load, clients, report);
    }
    if (profile != null) {
      Machine.tool(running.pid(), "JFR.dump", "name=load", "filename=" + profile);
    }
    report.memory();
    report.print();
    Path statements = options.statements();
    if (statements != null) {
      Files.writeString(statements, report.statements());
    }
  }

  /**
   * What was asked for.
   *
   * @param root the folder of the project
   * @param warmUp before each measurement
   * @param measured how long each is
   * @param clients how many at once, one measurement of each kind for each
   * @param only {@code create} or {@code board}; empty for both
   * @param profile where to write a recording of the JDK's flight recorder, of the last
   *     measurement; null for none
   * @param statements where to write what one request of the last measurement sends to the
   *     database; null for nowhere
   */
  record Options(
      Path root,
      java.time.Duration warmUp,
      java.time.Duration measured,
      List<Integer> clients,
      String only,
      @org.jspecify.annotations.Nullable Path profile,
      @org.jspecify.annotations.Nullable Path statements) {

    static Options of(String[] arguments) {
      Map<String, String> given = new java.util.HashMap<>();
      for (String argument : arguments) {
        String[] parts = argument.split("=", 2);
        if (parts.length != 2
            || !List.of("root", "warm-up", "seconds", "clients", "only", "profile", "statements")
                .contains(parts[0].toLowerCase(Locale.ROOT))) {
          throw new IllegalArgumentException("Not understood: " + argument);
        }
        given.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
      }
      return new Options(
          Path.of(given.getOrDefault("root", "")).toAbsolutePath(),
          seconds(given.getOrDefault("warm-up", "3")),
          seconds(given.getOrDefault("seconds", "10")),
          java.util.stream.Stream.of(given.getOrDefault("clients", "8,32").split(","))
              .map(Integer::valueOf)
              .toList(),
          given.getOrDefault("only", ""),
          file(given.get("profile")),
          file(given.get("statements")));
    }

    private static @org.jspecify.annotations.Nullable Path file(
        @org.jspecify.annotations.Nullable String name) {
      return name == null ? null : Path.of(name).toAbsolutePath();
    }

    boolean measures(String what) {
      return only.isEmpty() || only.equals(what);
    }

    private static java.time.Duration seconds(String text) {
      return java.time.Duration.ofSeconds(Long.parseLong(text));
    }
  }
}
