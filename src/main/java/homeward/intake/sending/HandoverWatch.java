package homeward.intake.sending;

import homeward.agencies.HandoverEvent;
import homeward.web.Live;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Refreshes the confirmation of who made a report when a desk is told, opens it or lets it climb.
 * It only refreshes screens, so it needs no registry: a screen that missed it catches up by itself.
 */
@Component
class HandoverWatch {

  private static final String OURS = "intake.";

  private final Live live;

  HandoverWatch(Live live) {
    this.live = live;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(HandoverEvent.WorkHandedOver event) {
    changed(event.matter(), event.subject());
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(HandoverEvent.HandoverClimbed event) {
    changed(event.matter(), event.subject());
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(HandoverEvent.HandoverAcknowledged event) {
    changed(event.matter(), event.subject());
  }

  private void changed(String matter, UUID subject) {
    if (matter.startsWith(OURS)) {
      live.changed("report:" + subject);
    }
  }
}
