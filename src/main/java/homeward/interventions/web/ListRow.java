package homeward.interventions.web;

import homeward.interventions.Intervention;
import homeward.interventions.InterventionLine;
import homeward.protocol.ClauseValue.Calls;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * A row of a list of interventions.
 *
 * @param why how many were counted, or that somebody asked
 * @param badge how it stands
 */
public record ListRow(
    String id, Who who, String what, String why, InterventionPage.Badge badge, Told told) {

  /** The child. */
  public record Who(String id, String child) {}

  /** Who chairs, by when, and when the meeting is. */
  public record Told(String chair, String due, String meets) {}

  static ListRow of(InterventionLine line, Instant now) {
    LocalDate born = line.born();
    InterventionLine.Standing standing = line.standing();
    Intervention.Handed handed = standing.handed();
    Instant dueAt = handed == null ? standing.dueAt() : handed.dueAt();
    return new ListRow(
        line.id().toString(),
        new Who(
            line.child().toString(),
            born == null
                ? line.initials()
                : line.initials() + ", " + Period.between(born, LondonTime.day(now)).getYears()),
        Words.what(line.calls(), standing.level()),
        standing.counted() == 0 ? "Asked for by a partner" : standing.counted() + " counted",
        Words.due(line.calls(), dueAt, Words.under(handed, standing.meetsAt() != null), now),
        new Told(
            Words.capital(handed == null ? Words.chair(line.chair()) : Words.holder(handed)),
            Words.capital(Words.due(dueAt, now)),
            meets(line, now)));
  }

  private static String meets(InterventionLine line, Instant now) {
    Instant meets = line.standing().meetsAt();
    if (meets != null) {
      return Words.capital(LondonTime.words(meets, now));
    }
    return line.calls() == Calls.INTERVENTION_MEETING
        ? "Not arranged yet"
        : "No meeting of its own";
  }
}
