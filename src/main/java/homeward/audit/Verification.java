package homeward.audit;

import java.util.List;

/**
 * What a check of the whole chain found.
 *
 * @param blocks how many blocks were read
 * @param sealed how many sealed rows were read
 * @param unsealed rows not yet sealed: tampering with these cannot be seen
 * @param faults one sentence for each fault; empty when the chain holds
 */
public record Verification(long blocks, long sealed, long unsealed, List<String> faults) {

  public Verification {
    faults = List.copyOf(faults);
  }

  /** Whether nothing was found altered, deleted, reordered or cut off. */
  public boolean holds() {
    return faults.isEmpty();
  }
}
