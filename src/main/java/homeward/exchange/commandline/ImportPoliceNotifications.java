package homeward.exchange.commandline;

import homeward.agencies.Area;
import homeward.agencies.Areas;
import homeward.exchange.Batch;
import homeward.exchange.Imports;
import homeward.exchange.RejectedRow;
import homeward.exchange.Run;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.exchange.running.Receiving.Offered;
import homeward.exchange.running.Runs;
import homeward.platform.ActingProfessional;
import homeward.platform.OperatorCommand;
import homeward.platform.Refused;
import homeward.shared.StandIn;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/homeward import police-notifications FILE}. */
@Component
@Command(
    description =
        "Records what a police notifications file says, as facts: no desk is told and no clock "
            + "starts, but for the interview after a return of the last 72 hours. "
            + "The same file twice changes nothing. Rows that cannot be true are left out and named.")
class ImportPoliceNotifications implements OperatorCommand {

  private final Areas areas;
  private final Imports imports;
  private final Runs runs;

  @Parameters(paramLabel = "FILE", description = "The CSV file that the police system printed.")
  private Path file = Path.of("");

  @Option(
      names = "--area",
      description = "Code of the area its reports belong to; staffordshire-stoke when not given.")
  private String area = "staffordshire-stoke";

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "The source profile to read it by; found by the headings when not given. Profiles are made"
              + " in the browser.")
  private @Nullable String profile;

  @Option(names = "--dry-run", description = "Only say what the file would do.")
  private boolean dryRun;

  ImportPoliceNotifications(Areas areas, Imports imports, Runs runs) {
    this.areas = areas;
    this.imports = imports;
    this.runs = runs;
  }

  @Override
  public List<String> path() {
    return List.of("import", "police-notifications");
  }

  @Override
  public Integer call() {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new Refused("There is no file " + file + " that can be read.");
    }
    try (ActingProfessional.Acting _ = ActingProfessional.begin(StandIn.OPERATOR.value())) {
      return run();
    } catch (UncheckedIOException e) {
      throw new Refused("The file " + file + " cannot be read to its end.", e);
    }
  }

  private Integer run() {
    Area where =
        areas
            .byCode(area)
            .orElseThrow(() -> new Refused("There is no area with the code " + area + "."));
    ByteSource source = () -> Files.newInputStream(file);
    Run.Kind kind = dryRun ? Run.Kind.PREVIEW : Run.Kind.IMPORT;
    return switch (imports.begin(
        new Offered(file.getFileName().toString(), source, where.id(), profile),
        kind,
        StandIn.OPERATOR)) {
      case Imports.Giving.Refused(String reason) -> throw new Refused(reason);
      case Imports.Giving.Given(Batch batch) -> {
        runs.carryOut(batch, kind, source, StandIn.OPERATOR);
        print(imports.find(batch.id()).orElseThrow());
        yield DONE;
      }
    };
  }

  private void print(Batch batch) {
    Run run = dryRun ? batch.preview() : batch.imported();
    if (run == null) {
      throw new IllegalStateException("The run is gone");
    }
    ImportCounts counts = run.counts();
    if (dryRun) {
      System.out.println("Dry run: nothing was recorded.");
    }
    Batch.ReadBy readBy = batch.readBy();
    if (readBy != null) {
      System.out.println("Read by the profile: " + readBy.words());
    }
    line("Rows read", counts.read());
    line("Imported", counts.imported());
    line("Joined as second reports", counts.secondReports());
    line("There already", counts.alreadyThere());
    line("There already with other content, waiting for a person", counts.changed());
    line("Rejected", counts.rejected());
    for (RejectedRow row : imports.rejected(run, Integer.MAX_VALUE)) {
      System.out.println(
          "  row "
              + row.number()
              + (row.reference().isEmpty() ? "" : " (" + row.reference() + ")")
              + ": "
              + String.join(" ", row.reasons()));
    }
    line("Children not known before", counts.details().newChildren());
    line("Rows whose child was recognised by score", counts.details().joinedByScore());
    line("Matches waiting for a person", counts.details().matchesWaiting());
    line("Unclear overlaps waiting for a person", counts.details().unclearOverlaps());
    line("Rows without a return", counts.details().stillOpen());
    System.out.println("Batch: " + batch.reference());
    if (!dryRun) {
      System.out.println("To take it back: bin/homeward import undo " + batch.reference());
    }
  }

  private static void line(String words, int count) {
    System.out.println(words + ": " + count);
  }
}
