package homeward.agencies.signin;

import homeward.shared.ProfessionalId;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * What the session remembers of who signed in: the id alone. Posts are read afresh at each request,
 * so that a post that ends has no effect any more at once.
 *
 * @param professional id of the professional
 */
public record SignedIn(UUID professional) implements Principal, Serializable {

  private static final long serialVersionUID = 1L;

  /** The typed id. */
  public ProfessionalId id() {
    return new ProfessionalId(professional);
  }

  @Override
  public String getName() {
    return professional.toString();
  }
}
