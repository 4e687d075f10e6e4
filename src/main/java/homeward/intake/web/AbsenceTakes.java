package homeward.intake.web;

import homeward.access.Permit;
import homeward.agencies.Desks;
import homeward.agencies.HandoverLog;
import homeward.agencies.Handovers;
import homeward.intake.Absence;
import homeward.intake.store.AbsenceStore;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The handovers about an absence that the reader may acknowledge. */
@Component
class AbsenceTakes {

  private static final List<String> MATTERS =
      List.of("intake.call-back-missed", "intake.call-back-failed", "intake.review-overdue");

  private final AbsenceStore store;
  private final Handovers handovers;
  private final Desks desks;

  AbsenceTakes(AbsenceStore store, Handovers handovers, Desks desks) {
    this.store = store;
    this.handovers = handovers;
    this.desks = desks;
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
