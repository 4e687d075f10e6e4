package homeward.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server process as its own file {@code postmaster.pid} describes it.
 *
 * @param pid the process id (line 1)
 * @param port the TCP port (line 4); 0 when the process has not written it yet
 */
record Postmaster(long pid, int port) {

  /** Reads the file; empty when there is none or it is not complete. */
  static Optional<Postmaster> of(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
      return Optional.empty();
    }
    String port = lines.size() > 3 ? lines.get(3).strip() : "";
    return Optional.of(
        new Postmaster(
            Long.parseLong(lines.getFirst().strip()),
            port.matches("\\d+") ? Integer.parseInt(port) : 0));
  }

  /** Whether a process with that number lives, ours or not. */
  boolean lives() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /**
   * Whether the living process is the server of this cluster: after a restart of the machine its
   * number may belong to something else. A server's working folder is its cluster.
   */
  boolean serves(Path cluster) {
    try {
      return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
    } catch (IOException notReadable) {
      return ProcessHandle.of(pid)
          .flatMap(process -> process.info().command())
          .orElse("postgres")
          .endsWith("postgres");
    }
  }
}
