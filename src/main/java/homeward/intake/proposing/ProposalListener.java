package homeward.intake.proposing;

import homeward.intake.ReportEvent;
import homeward.shared.StandIn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Looks at a report when something about it was recorded. Delivered at least once. */
@Component
class ProposalListener {

  private final CategoryProposing proposing;

  ProposalListener(CategoryProposing proposing) {
    this.proposing = proposing;
  }

  /** A child was reported, or was not where they were thought to be. */
  @ApplicationModuleListener
  void on(ReportEvent.ReportReceived event) {
    proposing.look(event.report(), StandIn.HOMEWARD);
  }

  /** A carer goes to where the child is thought to be. */
  @ApplicationModuleListener
  void on(ReportEvent.WhereaboutsReported event) {
    proposing.look(event.report(), StandIn.HOMEWARD);
  }

  /** News or a later answer. */
  @ApplicationModuleListener
  void on(ReportEvent.NewsAdded event) {
    proposing.look(event.report(), StandIn.HOMEWARD);
  }

  /** A parted report is told to the desk; the other is looked at without its answers. */
  @ApplicationModuleListener
  void on(ReportEvent.ReportParted event) {
    proposing.look(event.report(), StandIn.HOMEWARD);
    proposing.look(event.from(), StandIn.HOMEWARD);
  }

  /** A second report may say what the first did not. */
  @ApplicationModuleListener
  void on(ReportEvent.ReportJoined event) {
    proposing.look(event.into(), StandIn.HOMEWARD);
  }
}
