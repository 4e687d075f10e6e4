package homeward.intake.deciding;

import homeward.access.Permit;
import homeward.episodes.Opening;
import homeward.intake.Decide;
import homeward.intake.Decide.Collecting;
import homeward.intake.Decide.ContactPlan;
import homeward.intake.Decision;
import homeward.intake.domain.DecisionRules;
import homeward.intake.proposing.PoliceHelp;
import homeward.intake.store.DecisionStore;
import homeward.intake.store.DecisionStore.Beside;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Category;
import homeward.protocol.ClauseRef;
import homeward.protocol.Protocol;
import homeward.shared.EpisodeId;
import homeward.shared.Ids;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records a decision that was found good, with what begins and ends with it. */
@Component
public class DecisionMaker {

  private final DecisionStore decisions;
  private final Consequences consequences;
  private final Settling settling;
  private final PoliceHelp help;

  DecisionMaker(
      DecisionStore decisions, Consequences consequences, Settling settling, PoliceHelp help) {
    this.decisions = decisions;
    this.consequences = consequences;
    this.settling = settling;
    this.help = help;
  }

  /**
   * What the decision rests on.
   *
   * @param standing the decision in force before; null when there was none
   * @param proposed what the protocol proposed
   * @param clause the clause that lets this person decide
   */
  public record Ground(
      KnownReport report,
      Protocol protocol,
      @Nullable Decision standing,
      Category proposed,
      ClauseRef clause) {}

  /** A decision that stands. */
  public record Made(Decision decision, @Nullable UUID absence) {}

  /** Records it. The report must be locked. */
  public Made make(Permit permit, Decide decide, Ground ground) {
    KnownReport report = ground.report();
    Opening opening =
        decide.category() == Category.MISSING
            ? consequences.missing(permit, report, ground.protocol())
            : null;
    Decision standing = ground.standing();
    boolean otherwise =
        DecisionRules.otherwise(
            ground.proposed(), decide.category(), standing == null ? null : standing.category());
    Decision decision =
        new Decision(
            Ids.next(permit.at()),
            decide.category(),
            decide.rationale().strip(),
            otherwise ? decide.otherwiseReason().strip() : null,
            otherwise,
            opening == null ? null : episode(opening),
            opening instanceof Opening.AlreadyMissing,
            permit.by().id(),
            permit.at());
    Set<String> response =
        decide.category() == Category.MISSING
            ? ground.protocol().reports().leastResponse().value()
            : Set.of();
    decisions.add(
        report.report(),
        report.child(),
        decision,
        new Beside(
            standing == null ? null : standing.id(),
            decide.seen().proposal(),
            response,
            ground.protocol().version().id(),
            ground.clause().id(),
            decide.formKey(),
            null));
    UUID absence = follow(permit, decide, ground, decision.id());
    settling.decided(report.report(), report.child(), decision.id(), permit.at(), permit.by().id());
    return new Made(decision, absence);
  }

  private @Nullable UUID follow(Permit permit, Decide decide, Ground ground, UUID decision) {
    return switch (decide.category()) {
      case MISSING -> {
        settling.becameMissing(permit, ground.report().report(), decision, decide.formKey());
        yield null;
      }
      case ABSENT -> {
        ContactPlan plan = Objects.requireNonNull(decide.plan());
        yield consequences.absent(permit, ground.report(), ground.protocol(), decision, plan);
      }
      case NEITHER -> {
        Collecting collecting = Objects.requireNonNull(decide.collecting());
        consequences.neither(
            permit, ground.report(), ground.protocol(), decision, collecting, decide.formKey());
        if (!collecting.safetyReason().isBlank()) {
          help.ask(ground.report(), ground.protocol(), permit.at(), permit.by().id());
        }
        yield null;
      }
    };
  }

  private static EpisodeId episode(Opening opening) {
    return switch (opening) {
      case Opening.Opened opened -> opened.episode();
      case Opening.AlreadyMissing already -> already.episode();
    };
  }
}
