package homeward.exchange.running;

import homeward.access.Involvements;
import homeward.agencies.Register;
import homeward.children.ChildHistory;
import homeward.episodes.EpisodeImport;
import homeward.exchange.store.ImportStore;
import homeward.exchange.store.NotificationStore;
import homeward.intake.ReportHistory;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes an import back, module by module; the first that finds people's work on it says so. */
@Component
public class Undoing {

  private final ReportHistory reports;
  private final EpisodeImport episodes;
  private final ChildHistory children;
  private final Involvements involvements;
  private final Register register;
  private final NotificationStore notifications;
  private final Waiting waiting;

  Undoing(
      ReportHistory reports,
      EpisodeImport episodes,
      ChildHistory children,
      Involvements involvements,
      Register register,
      NotificationStore notifications,
      Waiting waiting) {
    this.reports = reports;
    this.episodes = episodes;
    this.children = children;
    this.involvements = involvements;
    this.register = register;
    this.notifications = notifications;
    this.waiting = waiting;
  }

  /**
   * In the caller's transaction, which must be rolled back when there is an answer.
   *
   * @return what people have built on it, in words; empty when it was taken back
   */
  public Optional<String> undo(BatchId batch, ImportStore imports, Instant now, ProfessionalId by) {
    imports.lock();
    Optional<String> answered = waiting.answered(batch);
    if (answered.isPresent()) {
      return answered;
    }
    if (imports.interviewsAskedFor(batch)) {
      return Optional.of(
          "A return interview is asked for after a return of this import; the interview service"
              + " works with it.");
    }
    Set<ChildId> brought = children.broughtBy(batch);
    Optional<String> refusal = reports.undo(batch, brought);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!episodes.undo(batch)) {
      return Optional.of("Somebody has added to an episode of this import.");
    }
    refusal = children.undo(batch, by);
    if (refusal.isPresent()) {
      return refusal;
    }
    involvements.undo(batch);
    register.undo(batch, children.authoritiesNamed());
    waiting.undo(batch);
    notifications.undo(batch);
    imports.undone(batch, now, by);
    return Optional.empty();
  }
}
