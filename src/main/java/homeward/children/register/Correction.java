package homeward.children.register;

import homeward.children.SheetFact;
import java.util.UUID;

/** What became of a change to the information sheet. */
public sealed interface Correction {

  /**
   * Recorded.
   *
   * @param fact the new fact; the earlier one when the same form was sent twice
   */
  record Recorded(UUID fact) implements Correction {}

  /**
   * Somebody else changed it since the form was opened; nothing was recorded.
   *
   * @param theirs what holds now, as the reader may see it
   */
  record ChangedMeanwhile(SheetFact theirs) implements Correction {}

  /** The form was made from an answer that no longer holds because it was taken away. */
  record GoneMeanwhile() implements Correction {}
}
