package homeward.platform.embedded;

import homeward.platform.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cluster's files: made once, its settings written again before every start. */
final class Cluster {

  private static final String SETTINGS = "homeward.conf";

  private final Folders folders;
  private final Programs programs;
  private final Unprivileged runner;

  Cluster(Folders folders, Programs programs, Unprivileged runner) {
    this.folders = folders;
    this.programs = programs;
    this.runner = runner;
  }

  static boolean existsIn(Folders folders) {
    return Files.exists(folders.cluster().resolve("PG_VERSION"));
  }

  /** Makes the cluster beside its place and moves it there: a torn one is never taken for whole. */
  void make(Passwords passwords) throws IOException {
    Path part = folders.home().resolve("database.part");
    PrivateFiles.deleteTree(part);
    runner.own(PrivateFiles.folder(part));
    Path password = folders.home().resolve("superuser.part");
    PrivateFiles.write(password, passwords.superuser() + "\n");
    runner.own(password);
    try {
      mustEndWell(
          "make the database",
          runner.run(
              programs.program("initdb"),
              "--pgdata=" + part,
              "--username=postgres",
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-instructions"));
    } finally {
      Files.deleteIfExists(password);
    }
    Files.writeString(part.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    Files.writeString(part.resolve("postgresql.conf"), "include '" + SETTINGS + "'\n");
    Files.move(part, folders.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Starts the server and answers its port; the port of the last time is kept while it is free. */
  int start() throws IOException {
    Path cluster = folders.cluster();
    runner.own(cluster);
    int port = freePort(portOfLastTime());
    writeSettings(port);
    mustEndWell(
        "start the database server (see " + folders.log() + ")",
        runner.run(
            programs.program("pg_ctl"),
            "start",
            "--pgdata=" + cluster,
            "--log=" + logOwnedByRunner(),
            "--wait",
            "--timeout=60",
            "--silent"));
    return port;
  }

  /** Stops the server: open transactions are rolled back, everything committed is kept. */
  void stop() throws IOException {
    if (!stop("fast").well() && !stop("immediate").well()) {
      throw new IOException("The database server did not stop; see " + folders.log());
    }
  }

  private Command.Ended stop(String mode) throws IOException {
    return Command.run(
        folders.home(),
        runner.run(
            programs.program("pg_ctl"),
            "stop",
            "--pgdata=" + folders.cluster(),
            "--mode=" + mode,
            "--wait",
            "--timeout=30",
            "--silent"));
  }

  private String logOwnedByRunner() throws IOException {
    if (!Files.exists(folders.log())) {
      PrivateFiles.write(folders.log(), "");
    }
    runner.own(folders.log());
    return folders.log().toString();
  }

  private int portOfLastTime() throws IOException {
    Path file = folders.cluster().resolve(SETTINGS);
    if (!Files.exists(file)) {
      return 0;
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.matches("port = '\\d+'"))
        .map(line -> Integer.parseInt(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  private static int freePort(int wanted) throws IOException {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      if (wanted == 0) {
        throw taken;
      }
      return freePort(0);
    }
  }

  /** Terse errors, no statements and no parameters: what people type never reaches the log. */
  private void writeSettings(int port) throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("unix_socket_directories", "");
    settings.put("password_encryption", "scram-sha-256");
    settings.put("max_connections", "60");
    settings.put("shared_buffers", "256MB");
    // Checkpoints by time, not by what a busy minute writes: each makes every page be written
    // whole.
    settings.put("max_wal_size", "4GB");
    settings.put("effective_cache_size", "1GB");
    settings.put("random_page_cost", "1.1");
    settings.put("jit", "off");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    settings.put("lc_messages", "C");
    settings.put("log_error_verbosity", "terse");
    settings.put("log_min_error_statement", "panic");
    settings.put("log_parameter_max_length_on_error", "0");
    settings.putAll(folders.settings());
    settings.put("port", Integer.toString(port));
    StringBuilder text = new StringBuilder("# Written by Homeward before every start.\n");
    settings.forEach((name, value) -> text.append("%s = '%s'\n".formatted(name, value)));
    Path file = folders.cluster().resolve(SETTINGS);
    PrivateFiles.write(file, text.toString());
    runner.own(file);
  }

  private void mustEndWell(String what, java.util.List<String> words) throws IOException {
    Command.Ended ended = Command.run(folders.home(), words);
    if (!ended.well()) {
      throw new Refused("Could not " + what + ":\n" + ended.output());
    }
  }
}
