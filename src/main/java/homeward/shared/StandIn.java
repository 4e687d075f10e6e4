package homeward.shared;

import java.util.UUID;

/**
 * Who acts when no person does. Both are rows in the register of professionals and cannot sign in.
 */
public final class StandIn {

  /** An operator's command on the command line: an import, the making of an administrator. */
  public static final ProfessionalId OPERATOR = new ProfessionalId(new UUID(0x7000L, 1));

  /** Homeward itself, when a clock runs out. */
  public static final ProfessionalId HOMEWARD = new ProfessionalId(new UUID(0x7000L, 2));

  private StandIn() {}
}
