package homeward.worklist;

import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.UUID;

/**
 * An action to be written down.
 *
 * @param words what is to be done; not blank
 * @param owner one of those {@link Tasking#owners} offers
 * @param due by when, UTC; after now
 * @param key the form's
 */
public record NewTaskingAction(
    TaskingAction.Subject subject, String words, ProfessionalId owner, Instant due, UUID key) {}
