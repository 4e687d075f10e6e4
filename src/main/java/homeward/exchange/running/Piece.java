package homeward.exchange.running;

import homeward.access.Involvements;
import homeward.children.HistoricPerson;
import homeward.episodes.ImportedEpisode;
import homeward.exchange.RejectedRow;
import homeward.exchange.store.NotificationStore.NewNotification;
import homeward.exchange.store.OpenRowStore.NewOpenRow;
import homeward.exchange.store.QuestionStore.NewQuestion;
import homeward.intake.ImportedReport;
import homeward.shared.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a piece of the file comes to, gathered before it is written at once. */
final class Piece {

  final List<HistoricPerson> people = new ArrayList<>();
  final List<ImportedReport> reports = new ArrayList<>();
  final List<ImportedEpisode> episodes = new ArrayList<>();
  final List<Involvements.FromHistory> areas = new ArrayList<>();
  final List<NewNotification> notifications = new ArrayList<>();
  final List<NewQuestion> questions = new ArrayList<>();
  final List<NewOpenRow> openRows = new ArrayList<>();
  final List<RejectedRow> rejected = new ArrayList<>();

  /** Returns that a second report tells of, by the first report. */
  final Map<ReportId, Instant> returns = new LinkedHashMap<>();
}
