package homeward.exchange.running;

import homeward.children.ChildHistory;
import homeward.episodes.EpisodeImport;
import homeward.exchange.store.ImportStore;
import homeward.exchange.store.NotificationStore;
import homeward.intake.ReportHistory;
import homeward.interventions.TriggerHistory;
import homeward.shared.BatchId;
import homeward.shared.ChildId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Takes an import back, module by module; the first that finds people's work on it says so. */
@Component
public class Undoing {

  private final ReportHistory reports;
  private final EpisodeImport episodes;
  private final ChildHistory children;
  private final TriggerHistory triggers;
  private final BroughtIn broughtIn;
  private final NotificationStore notifications;
  private final Waiting waiting;

  Undoing(
      ReportHistory reports,
      EpisodeImport episodes,
      ChildHistory children,
      TriggerHistory triggers,
      BroughtIn broughtIn,
      NotificationStore notifications,
      Waiting waiting) {
    this.reports = reports;
    this.episodes = episodes;
    this.children = children;
    this.triggers = triggers;
    this.broughtIn = broughtIn;
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
    SortedSet<String> places = triggers.undo(batch);
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
    triggers.recount(places);
    broughtIn.undo(batch, children.authoritiesNamed());
    waiting.undo(batch);
    notifications.undo(batch);
    imports.undone(batch, now, by);
    return Optional.empty();
  }
}
