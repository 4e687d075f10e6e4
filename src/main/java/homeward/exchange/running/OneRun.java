package homeward.exchange.running;

import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.exchange.Batch;
import homeward.exchange.Run;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.NotificationFile;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.exchange.store.ContentStore;
import homeward.exchange.store.ImportStore;
import homeward.shared.ProfessionalId;
import homeward.web.Live;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One run in one transaction: all of the file or nothing of it, also when the power goes. Imports
 * wait for each other, so that the same row cannot come in twice at the same time.
 */
@Component
class OneRun {

  private final ImportStore store;
  private final ContentStore content;
  private final Importing importing;
  private final Layouts layouts;
  private final Audit audit;
  private final Live live;
  private final Clock clock;

  OneRun(
      ImportStore store,
      ContentStore content,
      Importing importing,
      Layouts layouts,
      Audit audit,
      Live live,
      Clock clock) {
    this.store = store;
    this.content = content;
    this.importing = importing;
    this.layouts = layouts;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  @Transactional
  public void carryOut(Batch batch, Run.Kind kind, ByteSource source, ProfessionalId by) {
    if (kind == Run.Kind.IMPORT) {
      store.lock();
    }
    Optional<Run> begun =
        store.find(batch.id()).stream()
            .flatMap(known ->
                Stream.of(
                    Optional.ofNullable(known.preview()), Optional.ofNullable(known.imported())))
            .flatMap(Optional::stream)
            .filter(run -> run.kind() == kind && run.endedAt() == null)
            .findFirst();
    if (begun.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    ImportCounts counts = read(store.find(batch.id()).orElseThrow(), begun.get(), source, by, now);
    store.end(batch, kind, counts, clock.instant());
    if (kind == Run.Kind.IMPORT) {
      content.forget(batch.id());
    }
    audit.record(
        AuditEntry.account(
            now,
            kind == Run.Kind.IMPORT ? "exchange.import" : "exchange.preview",
            by,
            batch.id().value(),
            codes(counts)));
    live.changed(batch.topic());
  }

  private ImportCounts read(
      Batch batch, Run run, ByteSource source, ProfessionalId by, Instant now) {
    try {
      Inspection.Readable file = layouts.reading(batch, NotificationFile.inspect(source));
      return importing.read(batch, run, new Importing.Source(source, file), by, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String codes(ImportCounts counts) {
    return "read-%d imported-%d second-%d rejected-%d there-%d changed-%d children-%d"
        .formatted(
            counts.read(),
            counts.imported(),
            counts.secondReports(),
            counts.rejected(),
            counts.alreadyThere(),
            counts.changed(),
            counts.details().newChildren());
  }
}
