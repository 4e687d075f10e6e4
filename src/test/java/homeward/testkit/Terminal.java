package homeward.testkit;

import homeward.Homeward;
import homeward.platform.Program;
import homeward.platform.embedded.Access;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** An operator at a terminal: types a command of {@code bin/homeward}, reads what comes back. */
public final class Terminal {

  private final Map<String, String> environment = new HashMap<>();

  /** A terminal on a data folder of its own with this database. */
  public Terminal(Path folder, TestDatabase database) {
    Access application = database.applicationAccess();
    Access owner = database.ownerAccess();
    environment.put("HOMEWARD_HOME", folder.toString());
    environment.put("HOMEWARD_DATABASE_URL", application.url());
    environment.put("HOMEWARD_DATABASE_USER", application.user());
    environment.put("HOMEWARD_DATABASE_PASSWORD", application.password());
    environment.put("HOMEWARD_DATABASE_OWNER_USER", owner.user());
    environment.put("HOMEWARD_DATABASE_OWNER_PASSWORD", owner.password());
  }

  /**
   * What came back.
   *
   * @param status the exit status
   * @param out what stood on standard output
   * @param err what stood on standard error
   */
  public record Answer(int status, String out, String err) {

    /** The number behind a printed heading. */
    public int count(String heading) {
      return out.lines()
          .filter(line -> line.startsWith(heading + ": "))
          .map(line -> Integer.parseInt(line.substring(heading.length() + 2)))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No “" + heading + "” in:\n" + out + err));
    }

    /** The reference of the batch. */
    public String batch() {
      return out.lines()
          .filter(line -> line.startsWith("Batch: "))
          .map(line -> line.substring("Batch: ".length()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No batch in:\n" + out + err));
    }
  }

  /** Types a command and waits for its end. */
  public Answer type(String... words) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try (PrintStream toOut = new PrintStream(printed, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
      System.setOut(toOut);
      System.setErr(toErr);
      int status = Program.command(Homeward.class, environment, words);
      return new Answer(
          status,
          printed.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
