package homeward.interventions.referral;

import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.List;

/** What came of assessing and referring an absent child, or of taking the referral. */
public sealed interface Referring {

  /** It is recorded, now or when the same form was sent before. */
  record Done() implements Referring {}

  /**
   * The protocol gives it to other posts; written to the audit.
   *
   * @param posts their codes
   * @param href where the clause can be read
   */
  record NotThisPost(List<String> posts, String href) implements Referring {}

  /** Only who works at the desk that was told takes it; written to the audit. */
  record NotTheDesk(String desk) implements Referring {}

  /** Somebody recorded it meanwhile. */
  record SomebodyWasFirst(ProfessionalId by, Instant at) implements Referring {}

  /** The child is not referred here, or not yet. */
  record NothingToDo() implements Referring {}
}
