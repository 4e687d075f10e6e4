package homeward.platform.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program of the operating system to its end. */
final class Command {

  private Command() {}

  /** How a program ended: its exit status and everything it printed. */
  record Ended(int status, String output) {
    boolean well() {
      return status == 0;
    }
  }

  /**
   * Runs the words as a program in {@code folder} with a clean environment: settings such as PGDATA
   * or another language must not reach the server.
   */
  static Ended run(Path folder, List<String> words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(words.getFirst() + " did not end within two minutes");
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(words.getFirst() + " was interrupted", interrupted);
    }
    return new Ended(process.exitValue(), output);
  }
}
