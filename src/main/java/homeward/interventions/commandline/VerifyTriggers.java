package homeward.interventions.commandline;

import homeward.interventions.firing.Verifying;
import homeward.platform.OperatorCommand;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code bin/homeward verify-triggers}: 0 when what is stored follows from the records. */
@Component
@Command(
    description =
        "Counts every missing episode and absence again from the records and compares with what is "
            + "stored as fired. Prints each difference without names. Exit status 0 when there is none, 1 "
            + "otherwise.")
class VerifyTriggers implements OperatorCommand {

  private final Verifying verifying;

  VerifyTriggers(Verifying verifying) {
    this.verifying = verifying;
  }

  @Override
  public List<String> path() {
    return List.of("verify-triggers");
  }

  @Override
  public Integer call() {
    Verifying.Found found = verifying.verify();
    found.differences().forEach(System.out::println);
    System.out.println(
        "Counted %s and %s again: %s."
            .formatted(
                number(found.children(), "child", "children"),
                number(found.places(), "place", "places"),
                found.differences().isEmpty()
                    ? "no difference"
                    : number(found.differences().size(), "difference", "differences")));
    return found.differences().isEmpty() ? DONE : REFUSED;
  }

  private static String number(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
