package homeward.audit.commandline;

import homeward.audit.Sealer;
import homeward.audit.Verification;
import homeward.audit.Verifier;
import homeward.platform.OperatorCommand;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code bin/homeward verify-audit}: 0 when the chain holds, 1 when it does not. */
@Component
@Command(
    description =
        "Seals what is not yet sealed, then reads the whole audit and checks that no row was altered, "
            + "deleted, moved or cut off. Exit status 0 when it holds, 1 when it does not.")
class VerifyAudit implements OperatorCommand {

  private final Sealer sealer;
  private final Verifier verifier;

  VerifyAudit(Sealer sealer, Verifier verifier) {
    this.sealer = sealer;
    this.verifier = verifier;
  }

  @Override
  public List<String> path() {
    return List.of("verify-audit");
  }

  @Override
  public Integer call() {
    sealer.seal();
    Verification found = verifier.verify();
    System.out.println(
        "Read %d blocks with %d sealed rows; %d rows are not sealed yet."
            .formatted(found.blocks(), found.sealed(), found.unsealed()));
    if (found.holds()) {
      System.out.println("The audit holds: nothing was altered, deleted, moved or cut off.");
      return DONE;
    }
    found.faults().forEach(System.out::println);
    System.out.println("The audit does NOT hold.");
    return REFUSED;
  }
}
