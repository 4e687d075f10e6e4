package homeward.returninterviews.web;

import homeward.protocol.triage.TriageColour;
import homeward.returninterviews.InterviewLine;
import homeward.returninterviews.domain.InterviewClock;
import homeward.returninterviews.routing.RouteTaken;
import homeward.shared.LondonTime;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of interviews.
 *
 * @param child initials and age
 * @param colour the triage colour; null where there is none
 * @param who who has it, or that nobody has
 * @param route which route sent it to its service, or that one must be chosen; empty when not kept
 * @param routeHref where the route's clause can be read; null without one
 */
public record ListRow(
    String id,
    String childId,
    String child,
    String after,
    String stage,
    String due,
    StandingView.Badge badge,
    StandingView.@Nullable Badge colour,
    String who,
    String route,
    @Nullable String routeHref) {

  static ListRow of(InterviewLine line, Map<ProfessionalId, String> names, Instant now) {
    InterviewLine.Progress progress = line.progress();
    ProfessionalId interviewer = progress.interviewer();
    LocalDate born = line.born();
    RouteTaken route = progress.route();
    boolean late = progress.clock().standing(now) == InterviewClock.Standing.LATE;
    return new ListRow(
        line.id().toString(),
        line.child().toString(),
        born == null
            ? line.initials()
            : line.initials() + ", " + Period.between(born, LondonTime.day(now)).getYears(),
        line.after().words(),
        progress.stage().words() + (late && !progress.explained() ? ". No reason given yet" : ""),
        progress.clock().words(now),
        StandingView.badge(progress.clock(), now),
        progress.colour() == null ? null : badge(progress.colour()),
        interviewer == null ? "Nobody yet" : names.getOrDefault(interviewer, "An interviewer"),
        route == null ? "" : RouteView.brief(route),
        route == null ? null : route.href().orElse(null));
  }

  private static StandingView.Badge badge(TriageColour colour) {
    return new StandingView.Badge(TriageView.words(colour), colour.code());
  }
}
