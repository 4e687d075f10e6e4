package homeward.intake.sending;

import homeward.agencies.HandoverEvent;
import homeward.web.Live;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Refreshes the confirmation of who made a report when a desk is told, opens it or lets it climb.
 * It only refreshes screens, so it needs no registry: a screen that missed it catches up by itself.
 * It listens inside the transaction, because {@link Live} waits for the commit itself: a listener
 * after the commit would take a second connection while the first is still held, and a few steps
 * that fall due together would wait for each other.
 */
@Component
class HandoverWatch {

  private static final String OURS = "intake.";

  private final Live live;

  HandoverWatch(Live live) {
    this.live = live;
  }

  @EventListener
  void on(HandoverEvent.WorkHandedOver event) {
    changed(event.matter(), event.subject());
  }

  @EventListener
  void on(HandoverEvent.HandoverClimbed event) {
    changed(event.matter(), event.subject());
  }

  @EventListener
  void on(HandoverEvent.HandoverAcknowledged event) {
    changed(event.matter(), event.subject());
  }

  private void changed(String matter, UUID subject) {
    if (matter.startsWith(OURS)) {
      live.changed("report:" + subject);
    }
  }
}
