package homeward.exchange.domain.plan;

import homeward.children.matching.BlockingKeys;
import homeward.children.matching.KnownPerson;
import homeward.children.matching.Likeness;
import homeward.children.matching.MatchDecision;
import homeward.children.matching.PersonDetails;
import homeward.children.matching.PersonMatcher;
import homeward.exchange.domain.notifications.Checked;
import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotificationRow;
import homeward.exchange.domain.notifications.ReadRow;
import homeward.exchange.domain.notifications.Rejected;
import homeward.exchange.domain.notifications.RowCheck;
import homeward.exchange.domain.notifications.Times;
import homeward.exchange.domain.plan.SameDisappearance.Relation;
import homeward.shared.ChildId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Works out row by row what an import does. The dry run stops here; the real run writes what each
 * call returns. Rows are planned in the file's order and see those before them, so one plan is one
 * run: make a new one for the next.
 */
public final class ImportPlan {

  private final RunMemory memory;
  private final NewIds ids;
  private final Instant now;
  private final PersonMatcher matcher = new PersonMatcher();
  private ImportCounts counts = ImportCounts.NONE;

  /**
   * A plan for one run.
   *
   * @param known what is recorded before the run
   * @param ids for children and descriptions the run adds
   * @param now no row may speak of a later time
   */
  public ImportPlan(KnownChildren known, NewIds ids, Instant now) {
    this.memory = new RunMemory(known);
    this.ids = ids;
    this.now = now;
  }

  /** What the rows planned so far come to. */
  public ImportCounts counts() {
    return counts;
  }

  /** What happens with the next row. */
  public PlannedRow plan(ReadRow row) {
    PlannedRow planned =
        switch (row) {
          case Rejected rejected -> new PlannedRow.Refused(rejected);
          case NotificationRow readable -> plan(RowCheck.check(readable, now));
        };
    counts = counts.with(planned);
    return planned;
  }

  private PlannedRow plan(Checked checked) {
    return switch (checked) {
      case Rejected rejected -> new PlannedRow.Refused(rejected);
      case NotificationFact fact ->
          memory
              .byReference(fact.reference())
              .map(report -> again(fact, report))
              .orElseGet(() -> first(fact));
    };
  }

  /** A column that the file does not have says nothing, so it has not changed either. */
  private static PlannedRow again(NotificationFact fact, KnownReport there) {
    List<Column> changed =
        Arrays.stream(Column.values())
            .filter(column -> fact.row().cells().containsKey(column))
            .filter(
                column -> !fact.row().cell(column).equals(there.asGiven().getOrDefault(column, "")))
            .toList();
    return changed.isEmpty()
        ? new PlannedRow.AlreadyThere(fact.row().number(), fact.reference())
        : new PlannedRow.Changed(fact, changed);
  }

  private PlannedRow first(NotificationFact fact) {
    PlannedChild child = child(fact.details());
    if (!(child instanceof PlannedChild.Recognised)) {
      memory.add(child.person());
    }
    PlannedDisappearance disappearance = disappearance(fact, child.person().child());
    String key =
        disappearance instanceof PlannedDisappearance.Second second
            ? second.disappearance()
            : fact.reference();
    memory.add(
        child.person().child(),
        new KnownReport(
            fact.reference(), key, fact.handling().category(), fact.times(), fact.row().cells()));
    return new PlannedRow.Import(fact, child, disappearance);
  }

  private PlannedChild child(PersonDetails details) {
    List<KnownPerson> candidates = memory.candidates(BlockingKeys.of(details));
    return switch (matcher.decide(details, candidates)) {
      case MatchDecision.Joined joined -> joined(details, joined.likeness(), candidates);
      case MatchDecision.Proposed proposed ->
          new PlannedChild.Added(added(details), proposed.candidates());
      case MatchDecision.Separate _ -> new PlannedChild.Added(added(details), List.of());
    };
  }

  private PlannedChild joined(
      PersonDetails details, Likeness likeness, List<KnownPerson> candidates) {
    KnownPerson to = likeness.person();
    Optional<KnownPerson> same =
        candidates.stream()
            .filter(person -> person.child().equals(to.child()))
            .filter(person -> person.details().sameClues(details))
            .findFirst();
    return same.<PlannedChild>map(PlannedChild.Recognised::new)
        .orElseGet(() ->
            new PlannedChild.JoinedByScore(
                new KnownPerson(to.child(), ids.personRecord(), details), to, likeness.score()));
  }

  private KnownPerson added(PersonDetails details) {
    return new KnownPerson(ids.child(), ids.personRecord(), details);
  }

  /** A clear second report of any disappearance comes before a doubt about another. */
  private PlannedDisappearance disappearance(NotificationFact fact, ChildId child) {
    Times times = fact.times();
    Instant end = times.end();
    List<KnownReport> near = memory.reportsOf(child, times.lastSeen(), end == null ? now : end);
    PlannedDisappearance answer = new PlannedDisappearance.First();
    for (KnownReport report : near) {
      Relation relation =
          SameDisappearance.compare(
              fact.handling().category(), times, report.category(), report.times());
      if (relation == Relation.SAME) {
        return new PlannedDisappearance.Second(report.disappearance());
      }
      if (relation != Relation.DIFFERENT) {
        answer = new PlannedDisappearance.Unclear(report.disappearance(), words(relation));
      }
    }
    return answer;
  }

  private static String words(Relation relation) {
    return switch (relation) {
      case SEEN_IN_BETWEEN ->
          "The two reports overlap, but the child was last seen more than six hours apart.";
      case OTHER_CATEGORY -> "The two reports overlap, and one is missing and the other absent.";
      case OTHER_END -> "The two reports begin alike, but the child came back at different times.";
      case SAME, DIFFERENT -> throw new IllegalArgumentException("Not a doubt: " + relation);
    };
  }
}
