package homeward.exchange.running;

import homeward.access.Involvements;
import homeward.children.ChildHistory;
import homeward.episodes.EpisodeImport;
import homeward.exchange.OpenRows;
import homeward.exchange.store.NotificationStore;
import homeward.exchange.store.QuestionStore;
import homeward.intake.ReportHistory;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes a piece of the file at once, each module its own part. */
@Component
class PieceWriter {

  private final ChildHistory children;
  private final ReportHistory reports;
  private final EpisodeImport episodes;
  private final Involvements involvements;
  private final NotificationStore notifications;
  private final QuestionStore questions;
  private final OpenRows openRows;

  PieceWriter(
      ChildHistory children,
      ReportHistory reports,
      EpisodeImport episodes,
      Involvements involvements,
      NotificationStore notifications,
      QuestionStore questions,
      OpenRows openRows) {
    this.children = children;
    this.reports = reports;
    this.episodes = episodes;
    this.involvements = involvements;
    this.notifications = notifications;
    this.questions = questions;
    this.openRows = openRows;
  }

  void write(Piece piece, BatchId batch, ProfessionalId by, Instant now) {
    children.record(piece.people, batch, by);
    reports.record(piece.reports, batch, by);
    episodes.record(piece.episodes, batch, by);
    involvements.openFromHistory(piece.areas, batch, by);
    notifications.add(piece.notifications, batch, now, by);
    questions.add(piece.questions, batch, now, by);
    openRows.add(piece.openRows, batch, now, by);
    piece.returns.forEach(
        (report, returned) -> openRows.toldByFile(report, returned, batch, now, by));
  }
}
