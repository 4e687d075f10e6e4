package homeward.platform.start;

import homeward.platform.Folder;
import homeward.platform.OperatorCommand;
import homeward.platform.Refused;
import homeward.platform.time.FolderOffset;
import homeward.platform.time.WrittenOffset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves the clock of a demonstration folder; a running server follows within a second. */
@Command(
    description =
        "Moves the clock of a demonstration folder forward, for example by +73h, +30m or +1d12h. "
            + "A running server follows within a second. \"real\" goes back to the real time; without an "
            + "amount it only says how far the clock is moved.")
final class DemoClock implements OperatorCommand {

  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "AMOUNT",
      description = "How far to move it from where it stands, or \"real\".")
  private @Nullable String amount;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  DemoClock(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public List<String> path() {
    return List.of("demo", "clock");
  }

  @Override
  public Integer call() {
    String written = amount;
    Duration step = written == null || written.equals("real") ? Duration.ZERO : read(written);
    Folder folder = Folder.existing(Folder.place(environment));
    if (!folder.isForDemonstration()) {
      throw new Refused(
          "The clock moves in demonstration folders only, and " + folder.path() + " is not one.");
    }
    Duration before = FolderOffset.inFile(folder);
    Duration after = "real".equals(written) ? Duration.ZERO : before.plus(step);
    if (!after.equals(before)) {
      folder.write(folder.clockOffsetFile(), WrittenOffset.write(after) + "\n");
    }
    System.out.println("The clock is moved by " + WrittenOffset.write(after) + ".");
    return DONE;
  }

  private Duration read(String written) {
    return WrittenOffset.read(written)
        .filter(step -> !step.isNegative())
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "\"" + written + "\" is not an amount of time to move forward by; try +73h."));
  }
}
