package homeward.platform.events;

import java.time.Clock;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which deliveries are open. One that was done is ticked off in the transaction that did it, so
 * that either both stand or neither, and nothing is done twice because only the tick was lost. That
 * it was begun is not written down: a delivery is open until it is done or has failed.
 */
class DeliveryRegistry extends DefaultEventPublicationRegistry {

  DeliveryRegistry(EventPublicationRepository publications, Clock clock) {
    super(publications, clock);
  }

  /** Nothing is written: the row would be locked, and a failure could not be written beside it. */
  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public void markProcessing(Object event, PublicationTargetIdentifier listener) {
    // See above.
  }

  @Override
  @Transactional
  public void markCompleted(Object event, PublicationTargetIdentifier listener) {
    super.markCompleted(event, listener);
  }
}
