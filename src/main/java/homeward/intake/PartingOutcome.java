package homeward.intake;

/** What came of parting two reports. */
public sealed interface PartingOutcome {

  /** Each stands on its own; also for the same form sent again. */
  record Parted(Parting parting) implements PartingOutcome {}

  /** Somebody else parted them while this was being written. Nothing more was recorded. */
  record AlreadyParted(Parting theirs) implements PartingOutcome {}

  /** The report is not joined to another, so there is nothing to part. */
  record NotJoined() implements PartingOutcome {}

  /**
   * The two cannot be parted any more; the attempt is in the audit.
   *
   * @param reason in one or two sentences, with what to do instead
   */
  record Refused(String reason) implements PartingOutcome {}
}
