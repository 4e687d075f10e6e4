package homeward.statistics.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.ImportWorld;
import homeward.shared.LondonTime;
import homeward.testkit.Terminal;
import homeward.testkit.Terminal.Answer;
import homeward.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/homeward report monthly} as operators see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportMonthlyModuleTest {

  private static final String ROW =
      "R/%1$d,Marchbank,Kerry,14/05/2011,F,,Home address,,,N,,%1$02d/12/2024 20:00,%1$02d/12/2024"
          + " 21:00,Missing,Low,,%1$02d/12/2024 23:00,%1$02d/12/2024 23:30,Police,ST4,2.0,Missing"
          + " Person,Parent\n";

  private final TestDatabase database = TestDatabase.migrated();
  private Terminal terminal;
  private String area;

  @BeforeAll
  void threeReportsInDecember2024(@TempDir Path folder) throws IOException {
    terminal = new Terminal(folder.resolve("home"), database);
    area = area("staffordshire-stoke");
    Path file = folder.resolve("file.csv");
    Files.writeString(
        file, ImportWorld.HEADINGS + ROW.formatted(1) + ROW.formatted(2) + ROW.formatted(3));
    Answer imported =
        terminal.type("import", "police-notifications", file.toString(), "--area", area);
    assertThat(imported.status()).as(imported.out() + imported.err()).isZero();
  }

  @AfterAll
  void drop() {
    database.drop();
  }

  @Test
  void whatWasAskedForIsPrintedAndEndsWithNought() {
    Answer answer = monthly("2024-12");
    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(answer.out().lines().findFirst())
        .contains("Area,Month,Code,Figure,Number,Share of the whole,Month before,What is counted");
    assertThat(answer.out())
        .contains(
            "\"" + area + "\",2024-12,\"reports.missing\",\"Missing\",\"3\",\"100%\",\"no data\"")
        .contains("\"children.missing\",\"Children missing\",\"1\"")
        .contains("\"Children reaching 3 missing episodes in 90 days\",\"1\"")
        .contains("\"Children reaching 5 missing episodes in 90 days\",\"0\"")
        .doesNotContain("Marchbank");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void itCanBeReadAtATerminalAndPublished() {
    Answer text = monthly("2024-12", "--format", "text");
    assertThat(text.status()).as(text.err()).isZero();
    assertThat(text.out())
        .startsWith("Missing and absent children: " + area + ", December 2024")
        .containsPattern("Children missing +1 ");
    Answer published = monthly("2024-12", "--publishable");
    assertThat(published.status()).isZero();
    assertThat(published.out())
        .contains("\"reports.missing\",\"Missing\",\"fewer than 6\"")
        .doesNotContain("\"Missing\",\"3\"");
  }

  @Test
  void anAreaWithoutTheRuleIsNotGivenNought() {
    Answer answer =
        terminal.type(
            "report", "monthly", "--area", area("birmingham-west-midlands"), "--month", "2024-12");
    assertThat(answer.status()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("\"levels.first\"").contains("\"no such rule\"");
  }

  @Test
  void thisMonthIsReportedAsFarAsItHasGoneAndTheNextIsRefused() {
    YearMonth now = YearMonth.now(LondonTime.ZONE);
    Answer soFar = monthly(now.toString());
    assertThat(soFar.status()).as(soFar.err()).isZero();
    assertThat(soFar.out()).contains("The month is not over");
    refused(
        monthly(now.toString(), "--publishable"),
        "The month " + now + " is not over, so that no version of it is published.");
    wrong(monthly("-999999999-01"));
    YearMonth next = now.plusMonths(1);
    refused(monthly(next.toString()), "The month " + next + " has not begun.");
  }

  @Test
  void anAreaThatIsNotThereIsRefused() {
    refused(
        terminal.type("report", "monthly", "--area", "nowhere", "--month", "2024-12"),
        "There is no area with the code nowhere.");
  }

  @Test
  void wrongUseEndsWithTwoAndSaysHowItIsUsed() {
    wrong(terminal.type("report", "monthly"));
    wrong(terminal.type("report", "monthly", "--area", area));
    wrong(terminal.type("report", "monthly", "--month", "2024-12"));
    wrong(monthly("2024-13"));
    wrong(monthly("December"));
    assertThat(monthly("December").err())
        .contains("“December” is no month. Write year and month, such as 2025-11.");
    wrong(monthly("2024-12", "--format", "pdf"));
    wrong(monthly("2024-12", "more"));
  }

  @Test
  void helpEndsWithNoughtAndNamesEveryOption() {
    Answer help = terminal.type("report", "monthly", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("--area", "--month", "--format", "--publishable", "csv, text");
  }

  private Answer monthly(String month, String... more) {
    List<String> words = new ArrayList<>(List.of("report", "monthly", "--area", area));
    words.addAll(List.of("--month", month));
    words.addAll(List.of(more));
    return terminal.type(words.toArray(String[]::new));
  }

  private static void refused(Answer answer, String words) {
    assertThat(answer.status()).as(answer.out()).isEqualTo(1);
    assertThat(answer.err()).contains(words).doesNotContain("Exception");
    assertThat(answer.out()).isEmpty();
  }

  private static void wrong(Answer answer) {
    assertThat(answer.status()).as(answer.out() + answer.err()).isEqualTo(2);
    assertThat(answer.err()).contains("Usage:", "report monthly").doesNotContain("Exception");
    assertThat(answer.out()).isEmpty();
  }

  private String area(String protocol) {
    String code = "area-" + UUID.randomUUID();
    database
        .asOwner()
        .sql(
            "insert into agencies.area (id, code, name, protocol_area)"
                + " values (gen_random_uuid(), :code, :code, :protocol)")
        .param("code", code)
        .param("protocol", protocol)
        .update();
    return code;
  }
}
