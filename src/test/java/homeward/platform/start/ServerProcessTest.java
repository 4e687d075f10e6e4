package homeward.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.Homeward;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program as a process of its own, on a new folder. */
class ServerProcessTest {

  private static final String READY = "Homeward is ready at ";

  @TempDir Path temporary;

  @Test
  @Timeout(300)
  void itAnswersRefusesASecondStartAndStopsEverythingItStarted() throws Exception {
    Path postmaster = temporary.resolve("home/database/postmaster.pid");
    Process server = program("serve").start();
    try {
      List<String> printed = readUntilReady(server.inputReader());
      assertThat(printed).filteredOn(line -> line.startsWith(READY)).hasSize(1);
      URI address = URI.create(printed.getLast().substring(READY.length()));
      assertThat(status(address)).isPositive();
      assertThat(postmaster).exists();

      Process second = program("serve").start();
      assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(second.exitValue()).isEqualTo(1);
      assertThat(
              new String(
                  second.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("already running on", "process " + server.pid())
          .doesNotContain("Exception");
      assertThat(status(address)).isPositive();
    } finally {
      server.destroy();
    }
    assertThat(server.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(143);
    assertThat(postmaster).doesNotExist();
  }

  @Test
  @Timeout(180)
  void aMovedClockInARealFolderIsRefusedBeforeAnythingStarts() throws Exception {
    ProcessBuilder builder = program("serve");
    builder.environment().putAll(Map.of("HOMEWARD_DEMO", "off", "HOMEWARD_CLOCK_OFFSET", "+73h"));
    Process server = builder.start();
    assertThat(server.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
    assertThat(server.errorReader().readLine()).contains("demonstration folders only");
    assertThat(temporary.resolve("home/database")).doesNotExist();
  }

  private ProcessBuilder program(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", classPath()));
    command.add(Homeward.class.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("HOMEWARD_"));
    Path home = temporary.resolve("home");
    Files.createDirectories(home);
    builder.environment().put("HOMEWARD_HOME", home.toString());
    builder.environment().put("HOMEWARD_PORT", "0");
    return builder;
  }

  /** Without the jar the test run puts in front, which names every other entry a second time. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("surefirebooter"))
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> readUntilReady(BufferedReader output) throws IOException {
    List<String> printed = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      printed.add(line);
      if (line.startsWith(READY)) {
        return printed;
      }
    }
    throw new IOException("It ended before it was ready: " + String.join("\n", printed));
  }

  private static int status(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(address.resolve("/actuator/health")).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
