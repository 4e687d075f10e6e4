package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Desks;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.intake.Absence;
import homeward.intake.ChildCollections;
import homeward.intake.Decision;
import homeward.intake.DecisionAction;
import homeward.intake.domain.DecisionSteps;
import homeward.intake.proposing.DeskChain;
import homeward.intake.proposing.PoliceHelp;
import homeward.intake.store.CollectionStore.Collection;
import homeward.intake.store.DecisionDueStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.protocol.Category;
import homeward.protocol.ClauseValue.Definition;
import homeward.protocol.Protocol;
import homeward.shared.LondonTime;
import homeward.web.FormKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands beside a proposal: who was told, what the words mean, where the reader may go on. */
@Component
class ProposalSides {

  private final DeskChain chain;
  private final DecisionDueStore due;
  private final Handovers handovers;
  private final Desks desks;
  private final ChildCollections collections;
  private final Access access;

  ProposalSides(
      DeskChain chain,
      DecisionDueStore due,
      Handovers handovers,
      Desks desks,
      ChildCollections collections,
      Access access) {
    this.chain = chain;
    this.due = due;
    this.handovers = handovers;
    this.desks = desks;
    this.collections = collections;
    this.access = access;
  }

  Protocol protocol(KnownReport report, Instant now) {
    return chain.protocol(report.area(), now);
  }

  /** Every handover about deciding the report, oldest first. */
  List<HandoverLog> logs(Permit permit, KnownReport report) {
    List<HandoverLog> logs = new ArrayList<>();
    for (DecisionDueStore.DecisionDue one : due.all(report.report())) {
      handovers.log(permit, one.because().matter(), one.subject()).ifPresent(logs::add);
      handovers.log(permit, "intake.decide-overdue", one.id()).ifPresent(logs::add);
    }
    return logs;
  }

  /** The handovers of asking for police help, and of nobody saying whether the child was there. */
  List<HandoverLog> help(Permit permit, KnownReport report) {
    List<HandoverLog> logs = new ArrayList<>();
    handovers.log(permit, PoliceHelp.MATTER, report.report().value()).ifPresent(logs::add);
    collections
        .of(permit, report.report())
        .flatMap(one -> handovers.log(permit, "intake.collect-overdue", one.id()))
        .ifPresent(logs::add);
    return logs;
  }

  static List<ProposalPage.Telling> tellings(List<HandoverLog> logs, Instant now) {
    List<ProposalPage.Telling> tellings = new ArrayList<>();
    for (HandoverLog log : logs) {
      for (HandoverLog.Step step : log.steps()) {
        tellings.add(
            new ProposalPage.Telling(
                (step.position() == 0 ? "Told: " : "Nobody acknowledged, so it climbed to: ")
                    + step.deskName(),
                LondonTime.words(step.toldAt(), now),
                step.position() == 0 ? "" : "red"));
      }
      HandoverLog.End end = log.end();
      if (end == null) {
        tellings.add(
            new ProposalPage.Telling(
                "Not acknowledged yet; climbs on if nobody does",
                LondonTime.words(log.current().dueAt(), now)
                    + " ("
                    + DecisionWords.due(log.current().dueAt(), now)
                    + ")",
                now.isAfter(log.current().dueAt()) || log.climbed() ? "red" : "amber"));
      } else {
        tellings.add(
            new ProposalPage.Telling(
                (end.acknowledged() ? "Acknowledged by " : "Settled by ") + end.byName(),
                LondonTime.words(end.at(), now),
                "green"));
      }
    }
    return tellings;
  }

  /**
   * The definitions of missing and absent and the clause on neither, as far as the protocol has
   * them.
   */
  static List<ProposalPage.Meaning> meanings(Protocol protocol) {
    List<ProposalPage.Meaning> meanings = new ArrayList<>();
    for (String id : List.of("definition.missing", "definition.absent")) {
      if (protocol.has(id)) {
        Definition definition = protocol.provision(id, Definition.class).value();
        meanings.add(
            new ProposalPage.Meaning(
                definition.term(), definition.text(), protocol.ref(id).href()));
      }
    }
    String neither = "category.neither.whereabouts-known";
    if (protocol.has(neither)) {
      meanings.add(
          new ProposalPage.Meaning(
              "Neither", protocol.clause(neither).sentence(), protocol.ref(neither).href()));
    }
    return meanings;
  }

  ProposalPage.Next next(
      Permit permit,
      KnownReport report,
      List<HandoverLog> logs,
      List<Decision> decided,
      @Nullable Absence absence) {
    Category now = decided.isEmpty() ? null : decided.getFirst().category();
    HandoverLog open = mine(permit, logs);
    Collection collection = collections.of(permit, report.report()).orElse(null);
    return new ProposalPage.Next(
        open == null ? null : open.id(),
        open == null ? "" : DecisionWords.due(open.current().dueAt(), permit.at()),
        may(permit, DecisionAction.DECIDE) && !DecisionSteps.after(now).isEmpty(),
        absence == null ? null : absence.id(),
        collection == null ? null : going(permit, collection),
        FormKey.fresh());
  }

  private @Nullable HandoverLog mine(Permit permit, List<HandoverLog> logs) {
    for (HandoverLog log : logs) {
      if (log.open()
          && log.steps().stream()
              .flatMap(step -> desks.find(step.desk()).stream())
              .anyMatch(desk -> Desks.mayWork(permit.by(), desk))) {
        return log;
      }
    }
    return null;
  }

  private ProposalPage.Going going(Permit permit, Collection collection) {
    Boolean there = collection.there();
    String where =
        collection.place().isEmpty() ? "where the child is thought to be" : collection.place();
    return new ProposalPage.Going(
        collection.collectedBy() + " goes to " + where,
        collection.safetyReason(),
        there == null ? "" : (there ? "Collected. " : "") + collection.words(),
        there == null,
        may(permit, DecisionAction.RECORD_BACK));
  }

  private boolean may(Permit permit, DecisionAction action) {
    return access.mayDo(permit.by(), permit.child(), action);
  }
}
