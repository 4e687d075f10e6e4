package homeward.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.NotificationFile;
import homeward.exchange.running.RunTask;
import homeward.exchange.running.Undoing;
import homeward.exchange.store.ContentStore;
import homeward.exchange.store.ImportStore;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.Ids;
import homeward.shared.ProfessionalId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Files from other systems: given, looked at, imported, taken back. */
@Component
public class Imports {

  private static final int MOST_CHARACTERS_OF_A_NAME = 200;

  private final ImportStore store;
  private final ContentStore content;
  private final Undoing undoing;
  private final SchedulerClient scheduler;
  private final Audit audit;
  private final Clock clock;

  Imports(
      ImportStore store,
      ContentStore content,
      Undoing undoing,
      SchedulerClient scheduler,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.content = content;
    this.undoing = undoing;
    this.scheduler = scheduler;
    this.audit = audit;
    this.clock = clock;
  }

  /** What became of a file that was given. */
  public sealed interface Giving {

    /** It is there; for the same form twice, the one given first. */
    record Given(Batch batch) implements Giving {}

    /**
     * It is not a notifications file.
     *
     * @param reason a plain sentence that says what to do
     */
    record Refused(String reason) implements Giving {}
  }

  /** What became of taking an import back. */
  public sealed interface Undo {

    /** Every fact of it is gone. */
    record TakenBack() implements Undo {}

    /**
     * Nothing was taken back.
     *
     * @param reason what stands against it, in words
     */
    record Refused(String reason) implements Undo {}
  }

  /** Keeps an uploaded file and begins to look at it in the background. */
  @Transactional
  public Giving upload(
      String name, ByteSource source, AreaId area, UUID formKey, ProfessionalId by) {
    Giving giving = give(name, source, area, formKey, by);
    if (giving instanceof Giving.Given(Batch batch) && batch.preview() == null) {
      Instant now = clock.instant();
      if (store.begin(batch.id(), Run.Kind.PREVIEW, now, by)) {
        keep(batch.id(), source, now, by);
        RunTask.start(scheduler, batch.id(), Run.Kind.PREVIEW, by, now);
      }
    }
    return giving;
  }

  /** A file that a command reads itself; its run is begun. */
  @Transactional
  public Giving begin(
      String name, ByteSource source, AreaId area, Run.Kind kind, ProfessionalId by) {
    Giving giving = give(name, source, area, null, by);
    if (giving instanceof Giving.Given(Batch batch)) {
      store.begin(batch.id(), kind, clock.instant(), by);
    }
    return giving;
  }

  /** Begins to record an uploaded file that was looked at; once. */
  @Transactional
  public void start(BatchId id, ProfessionalId by) {
    Batch batch = store.find(id).orElseThrow();
    Run preview = batch.preview();
    Instant now = clock.instant();
    if (preview != null && preview.done() && store.begin(id, Run.Kind.IMPORT, now, by)) {
      RunTask.start(scheduler, id, Run.Kind.IMPORT, by, now);
    }
  }

  /** Takes an import back in one transaction, or says what stands against it. */
  @Transactional
  public Undo undo(BatchId id, ProfessionalId by) {
    Batch batch = store.find(id).orElseThrow();
    Run imported = batch.imported();
    if (imported == null || !imported.done()) {
      return new Undo.Refused("This file was not imported.");
    }
    if (batch.undoneAt() != null) {
      return new Undo.TakenBack();
    }
    Instant now = clock.instant();
    Optional<String> refusal = undoing.undo(id, store, now, by);
    if (refusal.isPresent()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Undo.Refused(refusal.get());
    }
    audit.record(AuditEntry.account(now, "exchange.undo", by, id.value(), null));
    return new Undo.TakenBack();
  }

  /** A batch; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<Batch> find(BatchId id) {
    return store.find(id);
  }

  /** The batch of a reference such as B000012; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<Batch> referred(String reference) {
    return store.referred(reference.strip().toUpperCase(java.util.Locale.ROOT));
  }

  /** The latest fifty of these areas. */
  @Transactional(readOnly = true)
  public List<Batch> latest(Set<UUID> areas) {
    return store.latest(areas.toArray(UUID[]::new));
  }

  /** The rows of a run that did not go in, in the file's order. */
  @Transactional(readOnly = true)
  public List<RejectedRow> rejected(Run run, int most) {
    return store.rejected(run.id(), most);
  }

  private Giving give(
      String name, ByteSource source, AreaId area, @Nullable UUID key, ProfessionalId by) {
    Optional<Batch> same = key == null ? Optional.empty() : store.keyed(key);
    if (same.isPresent()) {
      return new Giving.Given(same.get());
    }
    return switch (inspect(source)) {
      case Inspection.Refused(String reason) -> new Giving.Refused(reason);
      case Inspection.Undescribed other ->
          new Giving.Refused(
              other.words() + " Correct the first line of the file and choose it again.");
      case Inspection.Readable file -> {
        Instant now = clock.instant();
        BatchId id = new BatchId(Ids.next(now));
        Hashed hashed = hash(source);
        store.add(
            id,
            area,
            new Batch.Given(
                plainName(name), hashed.hash(), hashed.bytes(), file.encoding(), file.lines()),
            key,
            now,
            by);
        yield new Giving.Given(
            key == null ? store.find(id).orElseThrow() : store.keyed(key).orElseThrow());
      }
    };
  }

  private void keep(BatchId id, ByteSource source, Instant now, ProfessionalId by) {
    try {
      content.keep(id, source, now, by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Inspection inspect(ByteSource source) {
    try {
      return NotificationFile.inspect(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Hashed(String hash, long bytes) {}

  private static Hashed hash(ByteSource source) {
    try (InputStream stream = source.open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] some = new byte[64 * 1024];
      long bytes = 0;
      for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
        digest.update(some, 0, read);
        bytes += read;
      }
      return new Hashed(HexFormat.of().formatHex(digest.digest()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Browsers and people give paths; only the last part is the file's name. */
  private static String plainName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", "").strip();
    return plain.substring(0, Math.min(plain.length(), MOST_CHARACTERS_OF_A_NAME));
  }
}
