package homeward.returninterviews;

import homeward.shared.ProfessionalId;
import java.time.Instant;

/** What came of giving an interview to an interviewer. */
public sealed interface Allocating {

  /** It is theirs. */
  record Allocated(ProfessionalId interviewer) implements Allocating {}

  /**
   * They are too close to the child; written to the audit.
   *
   * @param tie in words, to follow the name
   * @param clausePath where the protocol's clause can be read
   */
  record NotIndependent(ProfessionalId candidate, String tie, String clausePath)
      implements Allocating {}

  /** They are no interviewer of the service that was asked; written to the audit. */
  record NotOfTheService(ProfessionalId candidate) implements Allocating {}

  /** Somebody else allocated it since the form was opened. */
  record SomebodyWasFirst(ProfessionalId interviewer, ProfessionalId by, Instant at)
      implements Allocating {}

  /** It is not to be allocated now. */
  record NotNow(String stage) implements Allocating {}
}
