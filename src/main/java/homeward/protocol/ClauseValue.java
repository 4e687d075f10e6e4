package homeward.protocol;

import homeward.protocol.counting.Crossings;
import homeward.protocol.routing.RouteFacts;
import homeward.protocol.triage.TriageColour;
import homeward.protocol.triage.TriageCondition;
import homeward.protocol.triage.TriageFactor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clause lays down. Each kind of value is one record; the kind's name is the file's word.
 */
public sealed interface ClauseValue {

  /**
   * Says what a term means.
   *
   * @param term the term
   * @param text its meaning
   * @param allOf circumstances that must all be so
   * @param anyOf circumstances of which one must be so; empty asks for none
   */
  record Definition(String term, String text, Set<String> allOf, Set<String> anyOf)
      implements ClauseValue {

    /** Whether the term fits these circumstances. */
    public boolean applies(Set<String> circumstances) {
      return circumstances.containsAll(allOf)
          && (anyOf.isEmpty() || anyOf.stream().anyMatch(circumstances::contains));
    }
  }

  /** A length of clock time, across changes of the clock: 72 hours are always 72 hours. */
  record Length(Duration length) implements ClauseValue {}

  /** A length of clock time for each risk level. */
  record LengthByRisk(Map<RiskLevel, Duration> lengths) implements ClauseValue {

    /** The length for a level; every level has one. */
    public Duration of(RiskLevel level) {
      Duration length = lengths.get(level);
      if (length == null) {
        throw new IllegalStateException("no length for " + level.code());
      }
      return length;
    }
  }

  /** The units of a calendar window. */
  enum Unit {
    DAYS,
    MONTHS
  }

  /** A window that looks back from a London day, that day included. */
  record LookBack(int amount, Unit unit) implements ClauseValue {

    /** The first London day counted. */
    public LocalDate firstDay(LocalDate last) {
      return switch (unit) {
        case DAYS -> Windows.firstOfDays(last, amount);
        case MONTHS -> Windows.firstOfMonths(last, amount);
      };
    }

    /** Whether an event on that London day counts, seen from the last day. */
    public boolean counts(LocalDate day, LocalDate last) {
      return !day.isAfter(last) && !day.isBefore(firstDay(last));
    }
  }

  /** So many London days on, at the same time of day. */
  record DaysOn(int days) implements ClauseValue {}

  /**
   * Due again so many days or calendar months after the last time, to the end of that London day;
   * from the end of a long month to the end of a shorter one.
   */
  record Every(int amount, Unit unit) implements ClauseValue {

    /** The London day on which it is due again. */
    public LocalDate due(LocalDate last) {
      return switch (unit) {
        case DAYS -> last.plusDays(amount);
        case MONTHS -> last.plusMonths(amount);
      };
    }
  }

  /** A number that is reached. */
  record AtLeast(int number) implements ClauseValue {}

  /** A number that must not be passed. */
  record AtMost(int number, String unit) implements ClauseValue {}

  /** A set of codes. */
  record Codes(Set<String> codes) implements ClauseValue {}

  /** The posts that may do something; the post {@code anyone-on-the-case} stands for all. */
  record Posts(Set<String> posts) implements ClauseValue {

    /** Stands for everybody who works on the case. */
    public static final String ANYONE = "anyone-on-the-case";

    /** Whether one of the posts somebody holds is among them. */
    public boolean includes(Set<String> held) {
      return posts.contains(ANYONE) || held.stream().anyMatch(posts::contains);
    }
  }

  /** Desks in the order in which work climbs. */
  record Chain(List<String> desks) implements ClauseValue {}

  /**
   * Who holds the return interview of some children, for some time.
   *
   * @param provider the provider's code, from the clause {@code interview.providers}
   * @param from the first London day of returns it answers for
   * @param until the last such day; null while the route is open
   * @param whom which children it takes
   */
  record Route(String provider, LocalDate from, @Nullable LocalDate until, Whom whom)
      implements ClauseValue {

    /**
     * Which children a route takes. An empty set takes all.
     *
     * @param districts codes of districts in which the child lives
     * @param ageFrom youngest age in completed years; null when there is none
     * @param ageTo oldest age in completed years, included; null when there is none
     * @param lives {@code home}, {@code care}
     * @param placedBy {@code own} for the area's authorities, {@code other} for another's
     */
    public record Whom(
        Set<String> districts,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Set<String> lives,
        Set<String> placedBy) {}

    /** Whether it is used for returns on that London day. */
    public boolean inForce(LocalDate returned) {
      return !returned.isBefore(from) && (until == null || !returned.isAfter(until));
    }

    /** Whether it takes this child's interview after a return on that London day. */
    public boolean takes(RouteFacts child, LocalDate returned) {
      return inForce(returned)
          && (whom.districts().isEmpty() || whom.districts().contains(child.district()))
          && ageFits(child.age())
          && (whom.lives().isEmpty() || whom.lives().contains(child.lives()))
          && (whom.placedBy().isEmpty() || whom.placedBy().contains(child.placedBy()));
    }

    /** An age that is not known fits only a route that asks for none (local choice). */
    private boolean ageFits(@Nullable Integer age) {
      if (age == null) {
        return whom.ageFrom() == null && whom.ageTo() == null;
      }
      return (whom.ageFrom() == null || age >= whom.ageFrom())
          && (whom.ageTo() == null || age <= whom.ageTo());
    }
  }

  /** Something that holds, or not. */
  record Holds(boolean holds) implements ClauseValue {}

  /** Words for each category, not interchangeable. */
  record WordsByCategory(Map<Category, String> words) implements ClauseValue {}

  /** What a report is to be taken for when the condition fires. */
  record CategoryFinding(Category category, boolean deployAtOnce, Condition when)
      implements ClauseValue {}

  /** The least risk level when the condition fires. */
  record RiskFinding(RiskLevel level, Condition when) implements ClauseValue {}

  /** A question asked about every child. */
  record Asked(Question question) implements ClauseValue {}

  /** A list of things with their words, in the order they are shown. */
  record Checklist(Map<String, String> items) implements ClauseValue {}

  /**
   * Who may change a risk level.
   *
   * @param changes which changes this clause rules
   * @param may who may make them
   * @param confirmedBy who confirms; empty when the change stands by itself
   * @param firstGradingOnly only to correct a first grading
   */
  record RiskChangeRule(
      Set<Change> changes, Posts may, Set<String> confirmedBy, boolean firstGradingOnly)
      implements ClauseValue {

    /** One change of level. */
    public record Change(RiskLevel from, RiskLevel to) {}
  }

  /**
   * Counts how often a child went missing or was absent, and says what is called for when a number
   * is reached. It fires on each upward crossing, see {@link Crossings}.
   */
  record CountTrigger(Counted counted, CalledFor calledFor) implements ClauseValue {}

  /** Over what is counted. */
  enum Over {
    CHILD,
    /** Over all children reported from one home or address. */
    LOCATION
  }

  /**
   * What is counted and what number is reached.
   *
   * @param categories missing, absent or both
   * @param within the window, seen from the London day of the latest start
   * @param eachBeyond whether every further one above the number fires too
   */
  record Counted(
      Set<Category> categories, Over over, int number, LookBack within, boolean eachBeyond) {}

  /** What a trigger calls for. */
  enum Calls {
    INTERVENTION_MEETING,
    EXPLOITATION_PANEL,
    COORDINATOR_REFERENCE
  }

  /**
   * What is called for, by whom and when.
   *
   * @param level its place in the ladder of its kind, from 1
   * @param chair code of the post that chairs or answers
   * @param workingDays how many working days after the London day it fired it is due; 0 is that day
   */
  record CalledFor(Calls calls, int level, String chair, int workingDays) {}

  /**
   * The days on which nobody works besides Saturdays and Sundays.
   *
   * @param first the first day the list speaks of
   * @param last the last day it speaks of; what lies after it is not known
   */
  record BankHolidays(LocalDate first, LocalDate last, Set<LocalDate> days)
      implements ClauseValue {}

  /** What triage of a return interview asks about, in the order it is asked. */
  record TriageFactors(List<TriageFactor> factors) implements ClauseValue {}

  /**
   * The triage colour when every condition holds.
   *
   * @param all the conditions; none means that it fires when no other clause does
   */
  record TriageFinding(TriageColour colour, List<TriageCondition> all) implements ClauseValue {}

  /** When a finding fires. */
  sealed interface Condition {

    /** At least one of these facts is known. */
    record AnyFact(Set<String> facts) implements Condition {}

    /** The child is younger than this, in completed years. An unknown age does not fire. */
    record AgeUnder(int years) implements Condition {}

    /** At least so many earlier reports, missing and absent together, in the repeat window. */
    record ReportsAtLeast(int number) implements Condition {}

    /** The answers' weights add up to this or more. */
    record WeightAtLeast(int weight) implements Condition {}

    /** Fires when no graver finding does. */
    record Otherwise() implements Condition {}
  }
}
