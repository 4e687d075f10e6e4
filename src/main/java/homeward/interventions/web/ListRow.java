package homeward.interventions.web;

import homeward.interventions.InterventionLine;
import homeward.shared.LondonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

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
    @Nullable Instant meets = standing.meetsAt();
    return new ListRow(
        line.id().toString(),
        new Who(
            line.child().toString(),
            born == null
                ? line.initials()
                : line.initials() + ", " + Period.between(born, LondonTime.day(now)).getYears()),
        Words.what(line.calls(), standing.level()),
        standing.counted() == 0 ? "Asked for by a partner" : standing.counted() + " counted",
        Words.due(standing.dueAt(), meets != null, now),
        new Told(
            Words.capital(Words.chair(line.chair())),
            Words.capital(Words.due(standing.dueAt(), now)),
            meets == null ? "Not arranged yet" : LondonTime.words(meets, now)));
  }
}
