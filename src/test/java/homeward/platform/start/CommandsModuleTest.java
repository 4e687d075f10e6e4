package homeward.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.Homeward;
import homeward.platform.OperatorCommand;
import homeward.platform.Refused;
import homeward.platform.embedded.Access;
import homeward.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandsModuleTest {

  @TempDir Path temporary;

  @Test
  void aCommandThatIsDoneEndsWithZero() {
    TestDatabase database = TestDatabase.empty();
    assertThat(run(own(database), "report", "tables")).isZero();
    assertThat(
            database
                .asOwner()
                .sql("select count(*) from flyway_schema_history where not success")
                .query(Integer.class)
                .single())
        .as("the first statement of a command migrates the database")
        .isZero();
  }

  @Test
  void aRefusedCommandEndsWithOne() {
    assertThat(run(nowhere(), "report", "refusal")).isEqualTo(1);
  }

  @Test
  void wrongUseEndsWithTwoAndNeverOpensTheDatabase() {
    assertThat(run(nowhere(), "nonsense")).isEqualTo(2);
    assertThat(run(nowhere(), "report")).isEqualTo(2);
    assertThat(run(nowhere(), "report", "tables", "--nonsense")).isEqualTo(2);
  }

  @Test
  void helpEndsWithZeroAndNeverOpensTheDatabase() {
    assertThat(run(nowhere(), "--help")).isZero();
    assertThat(run(nowhere(), "report", "--help")).isZero();
    assertThat(run(nowhere(), "report", "tables", "--help")).isZero();
    assertThat(run(nowhere(), "demo", "clock", "--help")).isZero();
  }

  @Test
  void theClockOfADemonstrationFolderIsMovedStepByStep() throws Exception {
    Map<String, String> environment = environment();
    homeward.platform.Folder.open(environment);
    assertThat(run(environment, "demo", "clock", "+73h")).isZero();
    assertThat(run(environment, "demo", "clock", "+1h")).isZero();
    assertThat(temporary.resolve("home/clock-offset")).hasContent("+3d2h");
    assertThat(run(environment, "demo", "clock")).isZero();
    assertThat(run(environment, "demo", "clock", "real")).isZero();
    assertThat(Files.readString(temporary.resolve("home/clock-offset"))).isEqualTo("+0h\n");
  }

  @Test
  void theClockIsNotMovedInARealFolderOrWhereThereIsNone() {
    Map<String, String> environment = environment();
    assertThat(run(environment, "demo", "clock", "+73h")).isEqualTo(1);
    assertThat(temporary.resolve("home")).doesNotExist();
    environment.put("HOMEWARD_DEMO", "off");
    homeward.platform.Folder.open(environment);
    assertThat(run(environment, "demo", "clock", "+73h")).isEqualTo(1);
    assertThat(temporary.resolve("home/clock-offset")).doesNotExist();
  }

  @Test
  void theClockIsNotMovedByWhatIsNoAmountOrBackwards() {
    Map<String, String> environment = environment();
    homeward.platform.Folder.open(environment);
    assertThat(run(environment, "demo", "clock", "soon")).isEqualTo(2);
    assertThat(run(environment, "demo", "clock", "PT-1H")).isEqualTo(2);
  }

  private static int run(Map<String, String> environment, String... words) {
    return Commands.run(WithTwoCommands.class, environment, words);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOMEWARD_HOME", temporary.resolve("home").toString());
    return environment;
  }

  /** A server of one's own, with both roles. */
  private Map<String, String> own(TestDatabase database) {
    Access application = database.applicationAccess();
    Access owner = database.ownerAccess();
    Map<String, String> environment = environment();
    environment.put("HOMEWARD_DATABASE_URL", application.url());
    environment.put("HOMEWARD_DATABASE_USER", application.user());
    environment.put("HOMEWARD_DATABASE_PASSWORD", application.password());
    environment.put("HOMEWARD_DATABASE_OWNER_USER", owner.user());
    environment.put("HOMEWARD_DATABASE_OWNER_PASSWORD", owner.password());
    return environment;
  }

  /** A server that never answers: whoever opens the database fails. */
  private Map<String, String> nowhere() {
    Map<String, String> environment = environment();
    environment.put("HOMEWARD_DATABASE_URL", "postgresql://127.0.0.1:1/nowhere");
    return environment;
  }

  /** The application with two commands more. */
  @Import(Homeward.class)
  static class WithTwoCommands {

    @Bean
    OperatorCommand tables(Supplier<JdbcClient> jdbc) {
      return new Tables(jdbc);
    }

    @Bean
    Supplier<JdbcClient> onDemand(JdbcClient jdbc) {
      return () -> jdbc;
    }

    @Bean
    OperatorCommand refusal() {
      return new Refusal();
    }
  }

  @Command(description = "Counts the tables of the ground.")
  static final class Tables implements OperatorCommand {

    private final Supplier<JdbcClient> jdbc;

    @Option(names = "--least", description = "How many there must be.", defaultValue = "2")
    private int least;

    Tables(Supplier<JdbcClient> jdbc) {
      this.jdbc = jdbc;
    }

    @Override
    public List<String> path() {
      return List.of("report", "tables");
    }

    @Override
    public Integer call() {
      int tables =
          jdbc.get()
              .sql("select count(*) from pg_tables where schemaname = 'platform'")
              .query(Integer.class)
              .single();
      return tables >= least ? DONE : REFUSED;
    }
  }

  @Command(description = "Refuses.")
  static final class Refusal implements OperatorCommand {

    @Override
    public List<String> path() {
      return List.of("report", "refusal");
    }

    @Override
    public Integer call() {
      throw new Refused("Not today.");
    }
  }
}
