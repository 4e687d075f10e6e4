package homeward.returninterviews.domain;

import homeward.returninterviews.routing.AnsweringTeam;
import homeward.returninterviews.routing.Naming;
import homeward.returninterviews.routing.TakingBack;
import homeward.returninterviews.routing.TeamEnding;
import homeward.shared.LondonTime;
import homeward.shared.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one team follows another in a provider's slot. Days are London days of the child's return: a
 * team answers from its first day until just before the day it ends on, so that the follower's
 * first day is the day the team before it ends on, and every return belongs to one of them. Nothing
 * is changed for a day that is over (local choice): its returns have been sent.
 */
public final class Changeover {

  private Changeover() {}

  /**
   * What naming a team would mean. It answers without an end.
   *
   * @param slot the teams of the slot that were not taken back, in any order
   * @param from its first day
   */
  public static Naming name(List<AnsweringTeam> slot, TeamId team, LocalDate from, Instant now) {
    LocalDate today = LondonTime.day(now);
    if (from.isBefore(today)) {
      return new Naming.InThePast(today);
    }
    Optional<AnsweringTeam> later =
        slot.stream()
            .filter(one -> !one.from().isBefore(from))
            .min(Comparator.comparing(AnsweringTeam::from));
    if (later.isPresent()) {
      return new Naming.Overlaps(later.get());
    }
    Optional<AnsweringTeam> before = slot.stream().filter(one -> one.answers(from)).findFirst();
    if (before.isPresent() && before.get().team().equals(team) && before.get().until() == null) {
      return new Naming.AnswersAlready(before.get());
    }
    return new Naming.Possible(before.orElse(null));
  }

  /**
   * What ending one without a follower would mean. An end said before may be moved, as far as
   * nobody follows.
   *
   * @param slot the teams of the slot that were not taken back, this one among them
   * @param day the first day on which it no longer answers
   */
  public static TeamEnding end(
      List<AnsweringTeam> slot, AnsweringTeam one, LocalDate day, Instant now) {
    LocalDate today = LondonTime.day(now);
    LocalDate until = one.until();
    if (until != null && (!until.isAfter(today) || until.equals(day))) {
      return new TeamEnding.EndsAlready(until);
    }
    if (day.isBefore(today)) {
      return new TeamEnding.InThePast(today);
    }
    if (!day.isAfter(one.from())) {
      return new TeamEnding.BeforeItsFirstDayIsOver(one.from());
    }
    return follower(slot, one)
        .filter(next -> next.from().isBefore(day))
        .<TeamEnding>map(TeamEnding.Overlaps::new)
        .orElseGet(TeamEnding.Possible::new);
  }

  /**
   * What taking one back would mean.
   *
   * @param slot the teams of the slot that were not taken back, this one among them
   */
  public static TakingBack takeBack(List<AnsweringTeam> slot, AnsweringTeam one, Instant now) {
    if (!one.from().isAfter(LondonTime.day(now))) {
      return new TakingBack.HasBegun();
    }
    return follower(slot, one)
        .<TakingBack>map(TakingBack.Followed::new)
        .orElseGet(TakingBack.Possible::new);
  }

  private static Optional<AnsweringTeam> follower(List<AnsweringTeam> slot, AnsweringTeam one) {
    return slot.stream()
        .filter(other -> other.from().isAfter(one.from()))
        .min(Comparator.comparing(AnsweringTeam::from));
  }
}
