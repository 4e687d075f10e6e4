package homeward.intake.web;

import homeward.access.Access;
import homeward.access.Permit;
import homeward.children.ChildStatus;
import homeward.intake.ReportAction;
import homeward.intake.store.PendingStore;
import homeward.shared.LondonTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** That a report waits to be decided, or that the child is absent: said first on a child's page. */
@Component
class PendingStatus implements ChildStatus {

  private final PendingStore store;
  private final Access access;

  PendingStatus(PendingStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  @Override
  public List<Standing> standing(Permit permit) {
    return access.mayDo(permit.by(), permit.child(), ReportAction.READ)
        ? store.of(permit.child()).stream().map(one -> standing(one, permit.at())).toList()
        : List.of();
  }

  private static Standing standing(PendingStore.Pending one, Instant now) {
    String time = LondonTime.words(Duration.between(one.since(), now));
    return switch (one.what()) {
      case UNDECIDED ->
          new Standing("Reported " + time + " ago, not decided yet", "/reports/" + one.subject());
      case ABSENT -> new Standing("Absent for " + time, "/absences/" + one.subject());
    };
  }
}
