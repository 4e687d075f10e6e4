package homeward.exchange.running;

import homeward.access.Involvements;
import homeward.agencies.Register;
import homeward.shared.AgencyId;
import homeward.shared.BatchId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who came to know of a child by an import, and the authorities it named for the first time. */
@Component
class BroughtIn {

  private final Involvements involvements;
  private final Register register;

  BroughtIn(Involvements involvements, Register register) {
    this.involvements = involvements;
    this.register = register;
  }

  /**
   * Takes them back.
   *
   * @param named agencies that other records name, which stay
   */
  void undo(BatchId batch, Set<AgencyId> named) {
    involvements.undo(batch);
    register.undo(batch, named);
  }
}
