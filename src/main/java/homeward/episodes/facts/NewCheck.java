package homeward.episodes.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A safe-and-well (prevention) check: the child was seen and asked (Staffordshire carers'
 * information pack). Never the return interview.
 *
 * @param at when the child was seen, UTC; after last seen, never in the future
 * @param seenBy who saw the child
 * @param account what the child told, in the four groups of questions
 * @param harm injuries, offences and what can still be preserved
 * @param formKey key of the form, so that sending it twice counts once
 */
public record NewCheck(Instant at, String seenBy, Account account, Harm harm, UUID formKey) {

  /**
   * What the child told.
   *
   * @param whyLeft why the child left
   * @param whileAway what happened while away
   * @param theReturn why and how the child came back
   * @param vulnerability danger felt, help sought, thoughts of self-harm
   * @param childWords the child's own words; null when there is nothing to keep
   */
  public record Account(
      String whyLeft,
      String whileAway,
      String theReturn,
      String vulnerability,
      @Nullable String childWords) {}

  /**
   * What was done to the child; each null when nothing is known.
   *
   * @param injuries injuries
   * @param offenceAgainst an offence against the child
   * @param offenceBy an offence the child may have committed or been made to commit
   * @param forensic what can still be preserved: clothing, injuries to photograph, phones
   */
  public record Harm(
      @Nullable String injuries,
      @Nullable String offenceAgainst,
      @Nullable String offenceBy,
      @Nullable String forensic) {}
}
