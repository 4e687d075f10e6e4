package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.agencies.Desks;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.intake.Absence;
import homeward.intake.panels.AbsencePanel;
import homeward.intake.store.AbsenceStore;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The handovers about an absence that the reader may acknowledge, and the pages beside it. */
@Component
class AbsenceTakes {

  private static final List<String> MATTERS =
      List.of("intake.call-back-missed", "intake.call-back-failed", "intake.review-overdue");

  private final AbsenceStore store;
  private final Handovers handovers;
  private final Desks desks;
  private final Access access;
  private final ObjectProvider<AbsencePanel> panels;

  AbsenceTakes(
      AbsenceStore store,
      Handovers handovers,
      Desks desks,
      Access access,
      ObjectProvider<AbsencePanel> panels) {
    this.access = access;
    this.panels = panels;
    this.store = store;
    this.handovers = handovers;
    this.desks = desks;
  }

  /** The parts of the page that other modules contribute and the reader may open. */
  List<AbsencePage.Link> links(Permit permit, Absence absence) {
    return panels
        .orderedStream()
        .sorted(Comparator.comparingInt(AbsencePanel::order))
        .filter(panel -> access.mayDo(permit.by(), permit.child(), panel.action()))
        .map(panel -> new AbsencePage.Link(panel.label(), panel.path(absence.id())))
        .toList();
  }

  List<HandoverLog> of(Permit permit, Absence absence) {
    List<UUID> promises = store.promises(absence.id());
    return MATTERS.stream()
        .flatMap(
            matter -> promises.stream().flatMap(id -> handovers.log(permit, matter, id).stream()))
        .filter(HandoverLog::open)
        .filter(log -> told(permit, log))
        .toList();
  }

  private boolean told(Permit permit, HandoverLog log) {
    return log.steps().stream()
        .flatMap(step -> desks.find(step.desk()).stream())
        .anyMatch(desk -> Desks.mayWork(permit.by(), desk));
  }
}
