package homeward.exchange.commandline;

import homeward.exchange.Batch;
import homeward.exchange.Imports;
import homeward.platform.ActingProfessional;
import homeward.platform.OperatorCommand;
import homeward.platform.Refused;
import homeward.shared.StandIn;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bin/homeward import undo BATCH}. */
@Component
@Command(
    description =
        "Takes an import back: every fact that it recorded, in one transaction. "
            + "Refused when people have built on it since; it says on what.")
class UndoImport implements OperatorCommand {

  private final Imports imports;

  @Parameters(paramLabel = "BATCH", description = "Its reference, such as B000012.")
  private String reference = "";

  UndoImport(Imports imports) {
    this.imports = imports;
  }

  @Override
  public List<String> path() {
    return List.of("import", "undo");
  }

  @Override
  public Integer call() {
    try (ActingProfessional.Acting _ = ActingProfessional.begin(StandIn.OPERATOR.value())) {
      Batch batch =
          imports
              .referred(reference)
              .orElseThrow(() -> new Refused("There is no import " + reference + "."));
      return switch (imports.undo(batch.id(), StandIn.OPERATOR)) {
        case Imports.Undo.TakenBack _ -> {
          System.out.println("The import " + batch.reference() + " was taken back.");
          yield DONE;
        }
        case Imports.Undo.Refused(String reason) ->
            throw new Refused("Nothing was taken back. " + reason);
      };
    }
  }
}
