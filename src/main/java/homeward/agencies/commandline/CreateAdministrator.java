package homeward.agencies.commandline;

import homeward.agencies.AgencyKind;
import homeward.agencies.Areas;
import homeward.agencies.Register;
import homeward.agencies.signin.Accounts;
import homeward.platform.OperatorCommand;
import homeward.platform.Refused;
import homeward.shared.AgencyId;
import homeward.shared.AreaId;
import homeward.shared.Post;
import homeward.shared.ProfessionalId;
import homeward.shared.StandIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bin/homeward administrator create}: the first account of a new installation. */
@Component
@Command(
    description =
        "Makes an administrator's account and, when missing, the area and agency it belongs to. "
            + "The password is asked for, or read from standard input when it is not a terminal.")
class CreateAdministrator implements OperatorCommand {

  private final Areas areas;
  private final Register register;
  private final Accounts accounts;
  private final TransactionTemplate transaction;

  @Option(names = "--user-name", required = true, description = "What they type to sign in.")
  private String userName = "";

  @Option(names = "--name", required = true, description = "The name colleagues know.")
  private String name = "";

  @Option(names = "--agency", required = true, description = "Name of their agency.")
  private String agency = "";

  @Option(
      names = "--area",
      description = "Code of the partnership's area; staffordshire-stoke when not given.")
  private String area = "staffordshire-stoke";

  @Option(
      names = "--password",
      interactive = true,
      echo = false,
      required = true,
      arity = "0..1",
      description = "Asked for when no value follows.")
  private char @Nullable [] password;

  CreateAdministrator(
      Areas areas, Register register, Accounts accounts, PlatformTransactionManager transactions) {
    this.areas = areas;
    this.register = register;
    this.accounts = accounts;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public List<String> path() {
    return List.of("administrator", "create");
  }

  @Override
  public Integer call() {
    char[] given = password;
    if (given == null) {
      throw new Refused("No password was given.");
    }
    try {
      transaction.executeWithoutResult(status -> create(new String(given)));
    } catch (IllegalArgumentException e) {
      throw new Refused(e.getMessage() + ".", e);
    }
    System.out.println("The administrator " + userName + " can sign in now.");
    return DONE;
  }

  private void create(String secret) {
    AreaId where =
        areas.byCode(area).orElseGet(() -> register.addArea(area, area, null, area)).id();
    AgencyId of =
        register
            .agencyNamed(agency)
            .orElseGet(() -> register.addAgency(agency, AgencyKind.PARTNERSHIP, StandIn.OPERATOR));
    ProfessionalId who = register.addProfessional(of, name, null, StandIn.OPERATOR);
    register.givePost(who, Post.ADMINISTRATOR, where, null, StandIn.OPERATOR);
    accounts.open(who, userName, secret, StandIn.OPERATOR);
  }
}
