package homeward.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of its own that uses the server until its input ends: something to kill. */
final class ServerOfAnotherProcess {

  private ServerOfAnotherProcess() {}

  /** Starts the program and returns when its server answers. */
  static Process start(Folders folders) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServerOfAnotherProcess.class.getName(),
                    folders.home().toString(),
                    folders.programs().toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = process.inputReader().readLine();
    if (!"started".equals(line)) {
      process.destroyForcibly();
      throw new IOException("The other program did not start the server: " + line);
    }
    return process;
  }

  /** Lets the program end by itself. */
  static void finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("The other program did not end");
    }
  }

  /** The program: home and programs folder as arguments. */
  public static void main(String[] arguments) throws IOException {
    Folders folders =
        new Folders(Path.of(arguments[0]), Path.of(arguments[1]), Map.of("fsync", "off"));
    try (EmbeddedServer server = EmbeddedServer.start(folders)) {
      System.out.println(server.owner().url().isEmpty() ? "no address" : "started");
      System.in.readAllBytes();
    }
  }
}
