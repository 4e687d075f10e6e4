package homeward.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell functions of bin/lib, on a small project of their own. */
class BinTest {

  private static final Path LIB = Path.of("bin/lib").toAbsolutePath();

  @TempDir Path project;

  @BeforeEach
  void aSmallProject() throws IOException {
    write("pom.xml", "<project/>");
    write("bin/lib", "# nothing");
    write("src/main/java/A.java", "class A {}");
    write("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
  }

  @Test
  void aSecondStartBuildsNothingAndAChangedSourceIsBuiltOnce() throws Exception {
    String start =
        "JAVA_HOME=$HOMEWARD_ROOT/jdk; %s; build_if_needed; build_if_needed".formatted(fakeBuild());
    assertThat(shell(start).output()).isEqualTo("built\n");
    assertThat(shell(start).output()).isEmpty();
    write("src/main/java/A.java", "class A { int changed; }");
    assertThat(shell(start).output()).isEqualTo("built\n");
    write("src/main/java/B.java", "class B {}");
    assertThat(shell(start).output()).isEqualTo("built\n");
    write("src/test/java/ATest.java", "class ATest {}");
    assertThat(shell(start).output()).as("tests are no part of the program").isEmpty();
  }

  @Test
  void anotherJdkMeansAnotherBuild() throws Exception {
    String start = "JAVA_HOME=$HOMEWARD_ROOT/jdk; %s; build_if_needed".formatted(fakeBuild());
    assertThat(shell(start).output()).isEqualTo("built\n");
    write("jdk/release", "JAVA_VERSION=\"26\"\n");
    assertThat(shell(start).output()).isEqualTo("built\n");
  }

  @Test
  void theJdkThatIsNamedIsTakenWhenItIsNewEnough() throws Exception {
    program("new/bin/javac");
    write("new/release", "JAVA_VERSION=\"26.0.1\"\n");
    program("old/bin/javac");
    write("old/release", "JAVA_VERSION=\"17.0.2\"\n");
    assertThat(shell("HOMEWARD_JAVA_HOME=$HOMEWARD_ROOT/new; find_jdk && echo $JAVA_HOME").output())
        .isEqualTo(project.resolve("new") + "\n");
    assertThat(shell("HOMEWARD_JAVA_HOME=$HOMEWARD_ROOT/old; find_jdk && echo $JAVA_HOME").output())
        .isNotEqualTo(project.resolve("old") + "\n");
  }

  @Test
  void withoutAJdkItSaysExactlyWhatToInstall() throws Exception {
    Ended ended = shell("find_jdk() { return 1; }; install_packages() { return 1; }; need_jdk");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output()).contains("openjdk-25-jdk-headless", "HOMEWARD_JAVA_HOME");
  }

  @Test
  void wrongUseOfRunEndsWithTwo() throws Exception {
    Process process = new ProcessBuilder("bin/run", "--nonsense").redirectErrorStream(true).start();
    assertThat(process.inputReader().readLine()).isEqualTo("Usage: bin/run");
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
  }

  private record Ended(int status, String output) {}

  private static String fakeBuild() {
    return "build() { mkdir -p \"$RUN_FOLDER\"; fingerprint > \"$RUN_FOLDER/fingerprint\"; echo built; }";
  }

  private Ended shell(String script) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash", "-c", "HOMEWARD_ROOT='%s'; . '%s'; %s".formatted(project, LIB, script));
    builder.environment().keySet().removeIf(name -> name.startsWith("HOMEWARD_"));
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), output);
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void program(String name) throws IOException {
    write(name, "#!/bin/sh\n");
    Files.setPosixFilePermissions(
        project.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
