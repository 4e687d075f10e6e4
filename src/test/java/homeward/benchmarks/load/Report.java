package homeward.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table for people, in Markdown. */
final class Report {

  private final RunningApplication running;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Report(RunningApplication running) {
    this.running = running;
  }

  private final Map<String, Recording> recordings = new LinkedHashMap<>();

  private record Row(Load.Figures figures, long statements, long transactions) {}

  /** A measurement, and the statements one request of it sends. */
  void add(Load.Figures figures, Recording recording) {
    recordings.put(figures.what(), recording);
    rows.add(new Row(figures, recording.sent().count(), recording.transactions().size()));
    System.out.println(
        "%s, %d clients: %.0f/s".formatted(figures.what(), figures.clients(), figures.rate()));
  }

  /** What one request of each kind sends to the database, in its order, with its parameters. */
  String statements() {
    StringBuilder text = new StringBuilder();
    recordings.forEach((what, recording) -> {
      text.append("# ").append(what).append('\n');
      for (Recording.Transaction transaction : recording.transactions()) {
        text.append("\n## Transaction\n\n");
        transaction
            .statements()
            .forEach(sent ->
                text.append(sent.sql()).append("\n-- ").append(sent.parameters()).append("\n\n"));
      }
    });
    return text.toString();
  }

  /** A sentence below the table. */
  void note(String sentence) {
    notes.add(sentence);
  }

  /** Notes how much memory is held now, under and after load. */
  void memory() throws IOException, InterruptedException {
    double loaded = Machine.resident(running.pid());
    Machine.tool(running.pid(), "GC.run");
    note(
        "Memory after load: application %.0f MiB resident (%.0f after a full collection), database %.0f MiB."
            .formatted(
                loaded, Machine.resident(running.pid()), Machine.database(running.postmaster())));
    note(
        "Heap after the collection: "
            + Machine.tool(running.pid(), "GC.heap_info")
                .lines()
                .filter(line -> line.contains("total") || line.contains("Metaspace"))
                .map(String::strip)
                .reduce((one, two) -> one + "; " + two)
                .orElse("unknown"));
  }

  void print() throws IOException {
    System.out.println();
    System.out.println(
        "| what | clients | a second | p50 ms | p99 ms | CPU ms each: application | database | load itself | others' CPU | statements in transactions | share of its SQL straight |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    Map<String, Double> overHttp = new HashMap<>();
    for (Row row : rows) {
      Load.Figures one = row.figures();
      String operation = one.what().replaceFirst(":.*", "") + one.clients();
      Double asked = overHttp.putIfAbsent(operation, one.rate());
      System.out.println(
          String.format(
              Locale.UK,
              "| %s | %d | %.0f | %.1f | %.1f | %.2f | %.2f | %.2f | %.0f %% | %d in %d | %s |",
              one.what(),
              one.clients(),
              one.rate(),
              one.median(),
              one.slowest(),
              one.cpu().application() / one.requests(),
              one.cpu().database() / one.requests(),
              one.cpu().generator() / one.requests(),
              100 * one.cpu().foreign(one.seconds()),
              row.statements(),
              row.transactions(),
              asked == null ? "" : String.format(Locale.UK, "%.2f", asked / one.rate())));
    }
    System.out.println();
    notes.forEach(System.out::println);
    System.out.println("Load average after: " + Machine.load());
  }
}
