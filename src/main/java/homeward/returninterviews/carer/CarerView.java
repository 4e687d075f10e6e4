package homeward.returninterviews.carer;

import homeward.shared.ProfessionalId;
import java.time.Instant;

/**
 * What a parent or carer thinks. It is the carer's, never the child's, and no interview.
 *
 * @param carer what the carer is to the child
 * @param childKnows whether the child knows that the carer was asked
 * @param at when it was said, UTC
 * @param by who recorded it
 */
public record CarerView(
    Carer carer, boolean childKnows, String words, Instant at, ProfessionalId by) {

  /** What a carer is to the child (local choice). */
  public enum Carer {
    PARENT("A parent"),
    FOSTER_CARER("A foster carer"),
    HOME("A worker of the child's home"),
    FAMILY("Somebody else of the family"),
    SOMEBODY_ELSE("Somebody else who cares for the child");

    private final String words;

    Carer(String words) {
      this.words = words;
    }

    /** In plain words, to be chosen and shown. */
    public String words() {
      return words;
    }
  }
}
