package homeward.exchange.domain.plan;

/**
 * What an import did or would do. {@code read = imported + secondReports + rejected + alreadyThere
 * + changed}.
 *
 * @param read rows with anything in them, the headings not counted
 * @param imported rows that go in as the first report of a disappearance
 * @param secondReports rows that go in joined to a disappearance already there
 * @param rejected rows that do not go in
 * @param alreadyThere rows that are there already, word for word
 * @param changed rows whose reference is there with other content
 * @param details what the rows that go in mean for children and for people's work
 */
public record ImportCounts(
    int read,
    int imported,
    int secondReports,
    int rejected,
    int alreadyThere,
    int changed,
    Details details) {

  /** Nothing read yet. */
  public static final ImportCounts NONE =
      new ImportCounts(0, 0, 0, 0, 0, 0, new Details(0, 0, 0, 0, 0, 0));

  /**
   * Of the rows that go in.
   *
   * @param newChildren children not known before
   * @param joinedByScore rows whose child was recognised under another name, date or address
   * @param matchesWaiting pairs of children that a person is asked about
   * @param unclearOverlaps reports that overlap another and that a person is asked about
   * @param stillOpen rows without a return, to be confirmed by a person
   * @param adults rows of a person aged 18 or over when last seen
   */
  public record Details(
      int newChildren,
      int joinedByScore,
      int matchesWaiting,
      int unclearOverlaps,
      int stillOpen,
      int adults) {}

  /** Questions a person has to answer because of this import. */
  public int waitingForAPerson() {
    return details.matchesWaiting + details.unclearOverlaps + changed;
  }

  /** The counts with one more row. */
  ImportCounts with(PlannedRow row) {
    int second = 0;
    int first = 0;
    Details next = details;
    if (row instanceof PlannedRow.Import report) {
      second = report.disappearance() instanceof PlannedDisappearance.Second ? 1 : 0;
      first = 1 - second;
      next = details(report);
    }
    return new ImportCounts(
        read + 1,
        imported + first,
        secondReports + second,
        rejected + (row instanceof PlannedRow.Refused ? 1 : 0),
        alreadyThere + (row instanceof PlannedRow.AlreadyThere ? 1 : 0),
        changed + (row instanceof PlannedRow.Changed ? 1 : 0),
        next);
  }

  private Details details(PlannedRow.Import report) {
    PlannedChild child = report.child();
    int proposals = child instanceof PlannedChild.Added added ? added.proposals().size() : 0;
    return new Details(
        details.newChildren + (child instanceof PlannedChild.Added ? 1 : 0),
        details.joinedByScore + (child instanceof PlannedChild.JoinedByScore ? 1 : 0),
        details.matchesWaiting + proposals,
        details.unclearOverlaps
            + (report.disappearance() instanceof PlannedDisappearance.Unclear ? 1 : 0),
        details.stillOpen + (report.fact().times().stillOpen() ? 1 : 0),
        details.adults + (report.fact().ageWhenLastSeen() >= 18 ? 1 : 0));
  }
}
