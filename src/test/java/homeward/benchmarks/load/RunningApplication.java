package homeward.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Homeward as {@code bin/run} starts it, on a free port, in a data folder of its own with the
 * demonstration and the database as shipped. Closing stops it and removes the folder.
 */
final class RunningApplication implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(60);
  private static final int MOST_SAID = 8000;
  private static final String READY = "Homeward is ready at ";

  private final Path home;
  private final Path output;
  private final String password = UUID.randomUUID().toString();
  private final InstantSource clock;
  private final Process program;
  private final int port;

  private RunningApplication(Path root, InstantSource clock)
      throws IOException, InterruptedException {
    this.clock = clock;
    this.home = Files.createTempDirectory("homeward-load-");
    this.output = home.resolve("output");
    ProcessBuilder start = new ProcessBuilder(root.resolve("bin/run").toString());
    start.environment().put("HOMEWARD_HOME", home.toString());
    start.environment().put("HOMEWARD_PORT", "0");
    start.environment().put("HOMEWARD_DEMO_PASSWORD", password);
    List.of("HOMEWARD_DEMO", "HOMEWARD_CLOCK_OFFSET", "HOMEWARD_DATABASE_URL")
        .forEach(start.environment()::remove);
    this.program = start.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    this.port = awaitReady();
  }

  /**
   * Starts it and returns when it answers.
   *
   * @param clock this machine's, by which the application runs too
   */
  static RunningApplication start(Path root, InstantSource clock)
      throws IOException, InterruptedException {
    return new RunningApplication(root, clock);
  }

  /** What time it is for the application, UTC. */
  Instant now() {
    return clock.instant();
  }

  int port() {
    return port;
  }

  /** The password of every sign-in. */
  String password() {
    return password;
  }

  /** The process of the application: the child of the script. */
  long pid() {
    return program
        .descendants()
        .filter(child -> child.info().command().orElse("").endsWith("/java"))
        .mapToLong(ProcessHandle::pid)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The application has ended"));
  }

  /** The process of the database server. */
  long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(home.resolve("database/postmaster.pid")).getFirst().strip());
  }

  /** The database server's log. */
  Path databaseLog() {
    return home.resolve("database.log");
  }

  /** JDBC address of the database. */
  String database() throws IOException {
    String line = Files.readAllLines(home.resolve("database/postmaster.pid")).get(3);
    return "jdbc:postgresql://127.0.0.1:" + line.strip() + "/homeward";
  }

  /**
   * A password of the database.
   *
   * @param role superuser or application
   */
  String databasePassword(String role) throws IOException {
    Properties passwords = new Properties();
    try (var lines = Files.newBufferedReader(home.resolve("database-passwords.properties"))) {
      passwords.load(lines);
    }
    return passwords.getProperty(role);
  }

  /** What it has printed. */
  String output() throws IOException {
    return Files.readString(output);
  }

  /** The end of it. */
  String lastSaid() throws IOException {
    String said = output();
    return said.substring(Math.max(0, said.length() - MOST_SAID));
  }

  @Override
  public void close() {
    stop();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A second call finds nothing to stop. */
  private void stop() {
    program.destroy();
    try {
      if (!program.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("The application did not stop by itself.");
        program.descendants().forEach(ProcessHandle::destroyForcibly);
        program.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private int awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && program.isAlive()) {
      int place = output().indexOf(READY);
      if (place >= 0 && output().indexOf('\n', place) > 0) {
        return URI.create(
                output().substring(place + READY.length(), output().indexOf('\n', place)).strip())
            .getPort();
      }
      Thread.sleep(100);
    }
    String said = output();
    stop();
    throw new IllegalStateException("The application did not start:\n" + said);
  }
}
