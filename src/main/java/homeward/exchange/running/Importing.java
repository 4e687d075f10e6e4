package homeward.exchange.running;

import homeward.agencies.Areas;
import homeward.agencies.Register;
import homeward.children.ChildHistory;
import homeward.exchange.Batch;
import homeward.exchange.Run;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.NotificationFile;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotificationRow;
import homeward.exchange.domain.notifications.ReadRow;
import homeward.exchange.domain.notifications.Rejected;
import homeward.exchange.domain.notifications.RowCheck;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.exchange.domain.plan.ImportPlan;
import homeward.exchange.domain.plan.NewIds;
import homeward.exchange.domain.plan.PlannedRow;
import homeward.exchange.store.NotificationStore;
import homeward.exchange.store.RunStore;
import homeward.shared.ChildId;
import homeward.shared.Ids;
import homeward.shared.PersonRecordId;
import homeward.shared.ProfessionalId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a file row by row, plans each and, in an import, writes what was planned in pieces. */
@Component
class Importing {

  /** Rows written at once. Local choice: large enough that the network does not count. */
  private static final int PIECE = 250;

  private final ChildHistory children;
  private final NotificationStore notifications;
  private final Areas areas;
  private final Register register;
  private final PieceWriter writer;
  private final RunStore runs;
  private final Progress progress;

  Importing(
      ChildHistory children,
      NotificationStore notifications,
      Areas areas,
      Register register,
      PieceWriter writer,
      RunStore runs,
      Progress progress) {
    this.children = children;
    this.notifications = notifications;
    this.areas = areas;
    this.register = register;
    this.writer = writer;
    this.runs = runs;
    this.progress = progress;
  }

  /** In the caller's transaction; how it came out. */
  ImportCounts read(Batch batch, Run run, Source source, ProfessionalId by, Instant now)
      throws IOException {
    Reading reading = new Reading(batch, run, source.file().layout(), by, now);
    NotificationFile.rows(source.bytes(), source.file(), reading::next);
    return reading.end();
  }

  /** A file and how it is read. */
  record Source(ByteSource bytes, Inspection.Readable file) {}

  private final class Reading {

    private final Batch batch;
    private final Run run;
    private final Layout layout;
    private final ProfessionalId by;
    private final Instant now;
    private final boolean records;
    private final KnownInDatabase known;
    private final ImportPlan plan;
    private final Standings standings;
    private final Gathering gathering;
    private final List<ReadRow> waiting = new ArrayList<>();

    Reading(Batch batch, Run run, Layout layout, ProfessionalId by, Instant now) {
      this.batch = batch;
      this.run = run;
      this.layout = layout;
      this.by = by;
      this.now = now;
      this.records = run.kind() == Run.Kind.IMPORT;
      this.known = new KnownInDatabase(children, notifications, batch.id());
      this.plan = new ImportPlan(known, new Fresh(now), now);
      this.standings = new Standings(register, batch.id(), by);
      this.gathering = new Gathering(known, new Districts(areas, batch.area()), standings, now);
    }

    void next(ReadRow row) {
      waiting.add(row);
      if (waiting.size() == PIECE) {
        flush();
        progress.tell(batch, run.kind(), row.number() - 1);
      }
    }

    ImportCounts end() {
      flush();
      if (records) {
        children.add(standings.facts(), batch.id(), by);
      }
      return plan.counts();
    }

    private void flush() {
      known.fetch(
          waiting.stream()
              .filter(NotificationRow.class::isInstance)
              .map(row -> RowCheck.check((NotificationRow) row, now))
              .filter(NotificationFact.class::isInstance)
              .map(NotificationFact.class::cast)
              .toList());
      for (ReadRow row : waiting) {
        PlannedRow planned = plan.plan(row);
        if (planned instanceof PlannedRow.Refused(Rejected rejected)) {
          gathering.add(new PlannedRow.Refused(layout.inItsOwnWords(rejected)));
        } else if (records) {
          gathering.add(planned);
        }
      }
      waiting.clear();
      Piece piece = gathering.take();
      runs.reject(run.id(), piece.rejected, now, by);
      if (records) {
        writer.write(piece, batch.id(), by, now);
      }
    }
  }

  private record Fresh(Instant now) implements NewIds {

    @Override
    public ChildId child() {
      return new ChildId(Ids.next(now));
    }

    @Override
    public PersonRecordId personRecord() {
      return new PersonRecordId(Ids.next(now));
    }
  }
}
