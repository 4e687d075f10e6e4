package homeward.interventions.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.ImportWorld;
import homeward.testkit.Terminal;
import homeward.testkit.Terminal.Answer;
import homeward.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/homeward verify-triggers} as operators see it. */
class VerifyTriggersModuleTest {

  private static final String ROW =
      "V/%1$d,Marchbank,Kerry,14/05/2011,F,,Home address,,,N,,%1$02d/12/2024 20:00,%1$02d/12/2024"
          + " 21:00,Missing,Low,,%1$02d/12/2024 23:00,%1$02d/12/2024 23:30,Police,ST4,2.0,Missing"
          + " Person,Parent\n";

  private final TestDatabase database = TestDatabase.migrated();
  private Terminal terminal;

  /** They call for the first meeting, and the panel. */
  @BeforeEach
  void threeEpisodesInDecember2024(@TempDir Path folder) throws IOException {
    terminal = new Terminal(folder.resolve("home"), database);
    String area = "area-" + UUID.randomUUID();
    database
        .asOwner()
        .sql(
            "insert into agencies.area (id, code, name, protocol_area)"
                + " values (gen_random_uuid(), :code, :code, 'staffordshire-stoke')")
        .param("code", area)
        .update();
    Path file = folder.resolve("file.csv");
    Files.writeString(
        file, ImportWorld.HEADINGS + ROW.formatted(1) + ROW.formatted(2) + ROW.formatted(3));
    Answer imported =
        terminal.type("import", "police-notifications", file.toString(), "--area", area);
    assertThat(imported.status()).as(imported.out() + imported.err()).isZero();
  }

  @AfterEach
  void drop() {
    database.drop();
  }

  @Test
  void whatFollowsFromTheRecordsEndsWithNought() {
    assertThat(interventions()).isEqualTo(2);
    Answer answer = terminal.type("verify-triggers");
    assertThat(answer.status()).as(answer.out() + answer.err()).isZero();
    assertThat(answer.out()).isEqualTo("Counted 1 child and 0 places again: no difference.\n");
  }

  @Test
  void aRowThatWasAlteredBehindTheBackIsNamedAndEndsWithOne() {
    int altered =
        database
            .asOwner()
            .sql(
                "update interventions.intervention set clause = 'trigger.meeting.second'"
                    + " where clause = 'trigger.meeting.first'")
            .update();
    assertThat(altered).isEqualTo(1);
    Answer answer = terminal.type("verify-triggers");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out().lines())
        .hasSize(3)
        .anyMatch(line ->
            line.matches(
                "Not stored: child HW-\\S+, trigger\\.meeting\\.first at \\S+ on 3 December 2024, 3"
                    + " counted"))
        .anyMatch(line ->
            line.matches(
                "Does not follow: child HW-\\S+, trigger\\.meeting\\.second at \\S+ on 3 December"
                    + " 2024"))
        .endsWith("Counted 1 child and 0 places again: 2 differences.");
    assertThat(answer.out()).doesNotContain("Marchbank");
    assertThat(interventions()).as("it changes nothing").isEqualTo(2);
    assertThat(terminal.type("verify-triggers").out()).isEqualTo(answer.out());
  }

  @Test
  void aCountThatWasAlteredIsOneDifference() {
    database
        .asOwner()
        .sql(
            "update interventions.counting c set subjects = subjects[2:3], starts = starts[2:3]"
                + " from interventions.intervention i"
                + " where i.id = c.intervention_id and i.clause = 'trigger.panel'")
        .update();
    Answer answer = terminal.type("verify-triggers");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out())
        .contains("Counted otherwise: child HW-")
        .contains("stored with 2, now 3")
        .endsWith(": 1 difference.\n");
  }

  @Test
  void wrongUseEndsWithTwoAndHelpWithNought() {
    Answer wrong = terminal.type("verify-triggers", "--all");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--all", "Usage:").doesNotContain("Exception");
    Answer help = terminal.type("verify-triggers", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out().replaceAll("\\s+", " "))
        .contains("Exit status 0 when there is none, 1 otherwise.");
  }

  private int interventions() {
    return database
        .asOwner()
        .sql("select count(*) from interventions.intervention")
        .query(Integer.class)
        .single();
  }
}
