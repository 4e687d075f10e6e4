package homeward.intake;

import homeward.access.Permit;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.children.ChildLock;
import homeward.intake.domain.PartingRules;
import homeward.intake.parting.Parting;
import homeward.intake.parting.PartingOutcome;
import homeward.intake.sending.Telling;
import homeward.intake.store.KnownStore;
import homeward.intake.store.KnownStore.KnownReport;
import homeward.intake.store.PartingStore;
import homeward.shared.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parts two reports that were joined but are of two disappearances. The joining stays as a fact;
 * the second report is told to the desk as one of its own, acknowledged and decided.
 */
@Component
public class Partings {

  private final PartingStore store;
  private final KnownStore known;
  private final ChildLock lock;
  private final Telling telling;
  private final Audit audit;

  Partings(PartingStore store, KnownStore known, ChildLock lock, Telling telling, Audit audit) {
    this.store = store;
    this.known = known;
    this.lock = lock;
    this.telling = telling;
    this.audit = audit;
  }

  /** Every parting of a report, from either side, oldest first. */
  @Transactional(readOnly = true)
  public List<Parting> of(Permit permit, ReportId report) {
    found(permit, report);
    return store.of(report);
  }

  /** The report this one is joined to; empty when it stands on its own. */
  @Transactional(readOnly = true)
  public Optional<ReportId> joinedTo(Permit permit, ReportId report) {
    found(permit, report);
    return store.joined(report).map(PartingStore.Joined::into);
  }

  /** Why the report cannot be parted from the one it is joined to; empty when it can. */
  @Transactional(readOnly = true)
  public Optional<String> refusal(Permit permit, ReportId report) {
    found(permit, report);
    return store.joined(report).flatMap(joined -> Optional.ofNullable(refusal(joined)));
  }

  /**
   * Parts. The child's reports are made, decided and parted one at a time; whoever comes second is
   * told of the first.
   *
   * @param permit for {@link ReportAction#PART}, about the report's child
   * @param reason why these are two disappearances; not blank
   */
  @Transactional
  public PartingOutcome part(Permit permit, ReportId report, String reason, UUID formKey) {
    permit.mustAllow(ReportAction.PART);
    lock.take(permit.child());
    KnownReport found = found(permit, report);
    Optional<Parting> before =
        store.of(report).stream().filter(one -> one.own().report().equals(report)).findFirst();
    if (before.isPresent()) {
      return before.get().formKey().equals(formKey)
          ? new PartingOutcome.Parted(before.get())
          : new PartingOutcome.AlreadyParted(before.get());
    }
    Optional<PartingStore.Joined> joined = store.joined(report);
    if (joined.isEmpty()) {
      return new PartingOutcome.NotJoined();
    }
    known.lock(joined.get().into());
    String refusal = refusal(joined.get());
    if (refusal != null) {
      audit.record(
          AuditEntry.refused(
              permit.at(),
              ReportAction.PART.code(),
              permit.by().id(),
              permit.child(),
              report.value(),
              "decided-together"));
      return new PartingOutcome.Refused(refusal);
    }
    store.add(joined.get(), report, reason.strip(), formKey, permit.at(), permit.by().id());
    telling.tell(
        new ReportEvent.ReportParted(
            report, joined.get().into(), permit.child(), found.area(), permit.at()),
        null);
    return new PartingOutcome.Parted(store.of(report).getLast());
  }

  private @Nullable String refusal(PartingStore.Joined joined) {
    return joined.imported()
        ? "These reports came joined with an import: they are history."
        : PartingRules.refusal(store.standing(joined.into()).orElse(null), joined.reportedAt());
  }

  private KnownReport found(Permit permit, ReportId report) {
    KnownReport found = known.report(report).orElseThrow();
    permit.mustConcern(found.child());
    return found;
  }
}
