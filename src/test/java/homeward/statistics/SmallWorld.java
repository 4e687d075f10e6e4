package homeward.statistics;

import homeward.access.Access;
import homeward.children.Children;
import homeward.episodes.Distance;
import homeward.episodes.EpisodeAction;
import homeward.episodes.Episodes;
import homeward.episodes.How;
import homeward.episodes.facts.ClosingCode;
import homeward.episodes.facts.Medical;
import homeward.episodes.facts.NewClosing;
import homeward.episodes.facts.NewFinding;
import homeward.episodes.facts.NewReturn;
import homeward.episodes.facts.ReturnedTo;
import homeward.intake.AbsenceStep;
import homeward.intake.Absences;
import homeward.intake.Decide;
import homeward.intake.DecisionAction;
import homeward.intake.DecisionOutcome;
import homeward.intake.Decisions;
import homeward.intake.Drafts;
import homeward.intake.Proposal;
import homeward.intake.ReportingWorld;
import homeward.intake.Reports;
import homeward.intake.domain.Fields;
import homeward.intake.drafting.DraftId;
import homeward.intake.drafting.Sending;
import homeward.intake.proposing.CategoryProposing;
import homeward.protocol.Category;
import homeward.shared.ChildId;
import homeward.shared.EpisodeId;
import homeward.shared.Professional;
import homeward.shared.ReportId;
import homeward.shared.StandIn;
import homeward.testkit.TestClock;
import homeward.web.FormKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Lets children go missing and come back at given times, the way everybody records it. */
@TestComponent
class SmallWorld {

  private static final String WHY = "Weighed with what the home knows.";

  private final Drafts drafts;
  private final Reports reports;
  private final CategoryProposing proposing;
  private final Decisions decisions;
  private final Absences absences;
  private final Episodes episodes;
  private final Access access;
  private final Children children;
  private final TestClock clock;
  private @Nullable ReportingWorld place;
  private @Nullable Professional carer;
  private @Nullable Professional handler;
  private @Nullable Professional inspector;

  SmallWorld(
      Reporting reporting,
      CategoryProposing proposing,
      Absences absences,
      Episodes episodes,
      Access access,
      Children children,
      TestClock clock) {
    this.drafts = reporting.drafts();
    this.reports = reporting.reports();
    this.decisions = reporting.decisions();
    this.proposing = proposing;
    this.absences = absences;
    this.episodes = episodes;
    this.access = access;
    this.children = children;
    this.clock = clock;
  }

  /** The three ways in of a report. */
  @TestComponent
  record Reporting(Drafts drafts, Reports reports, Decisions decisions) {}

  /** Begins in this partnership; the people are there from now on. */
  void in(ReportingWorld world) {
    place = world;
    carer = world.careWorker(world.home);
    handler = world.callHandler();
    inspector = world.inspector();
  }

  ChildId child(String forename) {
    return Objects.requireNonNull(place)
        .childOfTheHome(forename, Objects.requireNonNull(carer), clock.instant());
  }

  /** The home reports the child. */
  ReportId reported(ChildId child, String seen, String reported) {
    return reported(Objects.requireNonNull(carer), child, seen, reported);
  }

  /** The control room takes a second call. */
  ReportId reportedByTheControlRoom(ChildId child, String seen, String reported) {
    return reported(Objects.requireNonNull(handler), child, seen, reported);
  }

  private ReportId reported(Professional by, ChildId child, String seen, String reported) {
    clock.set(Instant.parse(reported));
    DraftId draft = drafts.begin(by, FormKey.fresh());
    drafts.answer(by, draft, Map.of(Fields.CHILD, child.toString(), Fields.LAST_SEEN, seen));
    if (reports.send(by, draft, true) instanceof Sending.Sent(ReportId report)) {
      return report;
    }
    throw new IllegalStateException("The report was not sent");
  }

  /** Decided ten minutes later to be missing; the episode. */
  EpisodeId missing(ReportId report, ChildId child) {
    clock.advance(Duration.ofMinutes(10));
    return Objects.requireNonNull(
        decided(report, child, Category.MISSING, null, null, null).decision().episode());
  }

  /** An absence is taken to be missing after all. */
  EpisodeId becameMissing(ReportId report, ChildId child, UUID absentDecision, String at) {
    clock.set(Instant.parse(at));
    return Objects.requireNonNull(
        decided(report, child, Category.MISSING, null, null, absentDecision).decision().episode());
  }

  /** Decided ten minutes later to be absent. */
  DecisionOutcome.Decided absent(ReportId report, ChildId child) {
    clock.advance(Duration.ofMinutes(10));
    Instant now = clock.instant();
    return decided(
        report,
        child,
        Category.ABSENT,
        new Decide.ContactPlan(
            now.plus(Duration.ofHours(8)),
            now.plus(Duration.ofHours(6)),
            Duration.ofHours(6),
            "Rings her friends",
            WHY),
        null,
        null);
  }

  /** Decided ten minutes later to be neither: somebody collects the child. */
  void neither(ReportId report, ChildId child) {
    clock.advance(Duration.ofMinutes(10));
    decided(
        report,
        child,
        Category.NEITHER,
        null,
        new Decide.Collecting(
            "Her aunt's", "The aunt rang", "The key worker", "", clock.instant().plusSeconds(3600)),
        null);
  }

  private DecisionOutcome.Decided decided(
      ReportId report,
      ChildId child,
      Category category,
      Decide.@Nullable ContactPlan plan,
      Decide.@Nullable Collecting collecting,
      @Nullable UUID before) {
    Proposal proposal = proposing.look(report, StandIn.HOMEWARD).orElseThrow();
    DecisionOutcome outcome =
        decisions.decide(
            access.permit(inspector(), child, DecisionAction.DECIDE),
            report,
            new Decide(
                category,
                WHY,
                WHY,
                false,
                plan,
                collecting,
                new Decide.Seen(before, proposal.id()),
                UUID.randomUUID()));
    if (outcome instanceof DecisionOutcome.Decided decided) {
      return decided;
    }
    throw new IllegalStateException("Not decided: " + outcome);
  }

  /** Found, back, and closed an hour later. */
  void back(EpisodeId episode, ChildId child, String found, Distance distance, String returned) {
    clock.set(Instant.parse(returned).plus(Duration.ofMinutes(5)));
    Instant at = Instant.parse(returned);
    episodes.recordFound(
        access.permit(inspector(), child, EpisodeAction.RECORD_FOUND),
        episode,
        new NewFinding(
            Instant.parse(found),
            "The bus station",
            "A patrol",
            How.POLICE,
            distance,
            Medical.NONE,
            "Tired",
            null,
            UUID.randomUUID()));
    episodes.recordReturn(
        access.permit(inspector(), child, EpisodeAction.RECORD_RETURN),
        episode,
        new NewReturn(at, ReturnedTo.PLACEMENT, null, null, null, UUID.randomUUID()));
    episodes.close(
        access.permit(inspector(), child, EpisodeAction.CLOSE),
        episode,
        new NewClosing(
            ClosingCode.MISSING_PERSON,
            new NewClosing.Welfare(true, "The key worker", at),
            null,
            UUID.randomUUID()));
  }

  /** An absent child is back. */
  void back(UUID absence, ChildId child, String at) {
    clock.set(Instant.parse(at).plus(Duration.ofMinutes(5)));
    absences.back(
        access.permit(inspector(), child, DecisionAction.RECORD_BACK),
        absence,
        new AbsenceStep.Back("The home", "By bus", Instant.parse(at), UUID.randomUUID()));
  }

  private Professional inspector() {
    return Objects.requireNonNull(inspector);
  }
}
