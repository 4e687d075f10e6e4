package homeward.exchange.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.ImportWorld;
import homeward.exchange.OtherSource;
import homeward.exchange.domain.notifications.Column;
import homeward.testkit.Terminal;
import homeward.testkit.Terminal.Answer;
import homeward.testkit.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/homeward import police-notifications} and {@code import undo} as operators see them.
 */
class ImportCommandsModuleTest {

  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final String CHILD = ",Marchbank,Kerry,14/05/2011,F,,Home address,,,N,,";
  private static final String CLOSED =
      "01/12/2024 20:00,01/12/2024 21:00,Missing,Low,,01/12/2024 23:00,01/12/2024"
          + " 23:30,Police,ST4,2.0,Missing Person,Parent";
  private static final String BACKWARDS =
      "02/12/2024 20:00,01/12/2024 21:00,Missing,Low,,,,,,,,Parent";

  @TempDir private Path folder;
  private Terminal terminal;
  private String area;

  @BeforeEach
  void anArea() {
    terminal = new Terminal(folder.resolve("home"), DATABASE);
    area = "area-" + UUID.randomUUID();
    DATABASE
        .asOwner()
        .sql(
            "insert into agencies.area (id, code, name, protocol_area)"
                + " values (gen_random_uuid(), :code, :code, 'staffordshire-stoke')")
        .param("code", area)
        .update();
  }

  @AfterAll
  static void drop() {
    DATABASE.drop();
  }

  @Test
  void aFileIsImportedOnceCountedAndTakenBack() throws IOException {
    Path file = file("N/1" + CHILD + CLOSED, "N/2" + CHILD + BACKWARDS);
    Map<String, Long> before = counts();

    Answer dry = importing(file, "--dry-run");
    assertThat(dry.status()).isZero();
    assertThat(dry.out()).contains("Dry run: nothing was recorded.");
    assertThat(dry.count("Imported")).isEqualTo(1);
    assertThat(counts()).as("--dry-run changes nothing").isEqualTo(before);

    Answer first = importing(file);
    assertThat(first.status()).isZero();
    assertThat(first.count("Rows read")).isEqualTo(2);
    assertThat(first.count("Imported")).isEqualTo(1);
    assertThat(first.count("Rejected")).isEqualTo(1);
    assertThat(first.count("Children not known before")).isEqualTo(1);
    assertThat(first.out()).contains("row 3 (N/2): ReportedAt").doesNotContain("Marchbank");
    Map<String, Long> after = counts();
    assertThat(after).isNotEqualTo(before);

    Answer again = importing(file);
    assertThat(again.status()).isZero();
    assertThat(again.count("Imported")).isZero();
    assertThat(again.count("There already")).isEqualTo(1);
    assertThat(counts()).as("the same file twice changes nothing").isEqualTo(after);

    Answer undone = terminal.type("import", "undo", first.batch());
    assertThat(undone.status()).isZero();
    assertThat(undone.out()).contains("The import " + first.batch() + " was taken back.");
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void whatCannotBeDoneIsSaidInOneSentenceAndEndsWithOne() throws IOException {
    Path good = file("W/1" + CHILD + CLOSED);
    refused(
        terminal.type("import", "police-notifications", good.toString(), "--area", "nowhere"),
        "There is no area with the code nowhere.");
    refused(importing(folder.resolve("none.csv")), "that can be read");
    refused(importing(folder), "that can be read");
    refused(importing(bytes(new byte[0])), "The file is empty");
    refused(importing(file()), "no rows");
    refused(importing(bytes(PNG)), "This is a picture");
    refused(importing(bytes("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8))), "headings");
    refused(terminal.type("import", "undo", "B999999"), "There is no import B999999.");
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertThat(terminal.type("import", "police-notifications").status()).isEqualTo(2);
    assertThat(terminal.type("import", "police-notifications", "a", "b").status()).isEqualTo(2);
    assertThat(terminal.type("import", "undo").status()).isEqualTo(2);
    assertThat(terminal.type("import").status()).isEqualTo(2);
  }

  @Test
  void anImportThatWasOnlyLookedAtCannotBeTakenBack() throws IOException {
    Answer dry = importing(file("L/1" + CHILD + CLOSED), "--dry-run");
    refused(terminal.type("import", "undo", dry.batch()), "This file was not imported.");
  }

  @Test
  void aFileOfAnotherSystemIsReadByTheProfileThatIsNamedOrFits() throws IOException {
    byte[] standard = Files.readAllBytes(file("P/1" + CHILD + CLOSED));
    String text = OtherSource.of(standard, StandardCharsets.UTF_8);
    Path other = bytes(text.getBytes(StandardCharsets.UTF_8));
    refused(importing(other), "--profile");
    refused(importing(other, "--profile", "Compact export"), "no source profile “Compact export”");
    profile("Compact export", text.lines().findFirst().orElseThrow());

    Answer dry = importing(other, "--dry-run");
    assertThat(dry.status()).as(dry.err()).isZero();
    assertThat(dry.out()).contains("Read by the profile: Compact export, version 1");
    assertThat(dry.count("Imported")).isEqualTo(1);

    Answer named = importing(other, "--profile", "compact EXPORT");
    assertThat(named.status()).as(named.err()).isZero();
    assertThat(named.count("Imported")).isEqualTo(1);
    assertThat(importing(bytes(standard)).count("There already")).isEqualTo(1);

    refused(
        importing(bytes(standard), "--profile", "Compact export"),
        "The profile “Compact export” (version 1) does not fit this file.");
    assertThat(terminal.type("import", "undo", named.batch()).status()).isZero();
  }

  /** A profile of the area for these headings, as if somebody had described them. */
  private void profile(String name, String headings) {
    Map<String, String> facts = new HashMap<>();
    for (Column column : Column.values()) {
      facts.put(OtherSource.HEADINGS.get(column.heading()), column.name());
    }
    String[] columns = headings.split(",");
    UUID profile = UUID.randomUUID();
    DATABASE
        .asOwner()
        .sql(
            "insert into exchange.profile (id, area_id, name, name_key, recorded_at, recorded_by)"
                + " select :id, id, :name, lower(:name), now(), gen_random_uuid()"
                + " from agencies.area where code = :area")
        .param("id", profile)
        .param("name", name)
        .param("area", area)
        .update();
    DATABASE
        .asOwner()
        .sql(
            "insert into exchange.profile_version (id, profile_id, number, headings, facts, dates,"
                + " recorded_at, recorded_by) values (gen_random_uuid(), :profile, 1, :headings,"
                + " :facts, 'YEAR_FIRST', now(), gen_random_uuid())")
        .param("profile", profile)
        .param("headings", columns)
        .param("facts", Arrays.stream(columns).map(facts::get).toArray(String[]::new))
        .update();
  }

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  private static void refused(Answer answer, String words) {
    assertThat(answer.status()).as(answer.err()).isEqualTo(1);
    assertThat(answer.err().strip()).contains(words).doesNotContain("Exception");
    assertThat(answer.out()).doesNotContain("Batch:");
  }

  private Answer importing(Path file, String... more) {
    String[] words = new String[5 + more.length];
    words[0] = "import";
    words[1] = "police-notifications";
    words[2] = file.toString();
    words[3] = "--area";
    words[4] = area;
    System.arraycopy(more, 0, words, 5, more.length);
    return terminal.type(words);
  }

  private Path file(String... rows) throws IOException {
    return bytes(
        (ImportWorld.HEADINGS + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "police", ".csv"), content);
  }

  /** Rows of every table that an import records facts in. */
  private static Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    for (String table :
        new String[] {
          "children.child",
          "children.person_record",
          "children.membership",
          "children.match_proposal",
          "intake.report",
          "episodes.episode",
          "access.involvement",
          "exchange.notification",
          "exchange.question",
          "exchange.open_row"
        }) {
      counts.put(
          table,
          DATABASE.asOwner().sql("select count(*) from " + table).query(Long.class).single());
    }
    return counts;
  }
}
