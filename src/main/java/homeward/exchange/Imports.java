package homeward.exchange;

import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.running.Looking;
import homeward.exchange.running.Receiving;
import homeward.exchange.running.Receiving.Offered;
import homeward.exchange.running.Receiving.Received;
import homeward.exchange.running.Undoing;
import homeward.exchange.store.ContentStore;
import homeward.exchange.store.ImportStore;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Files from other systems: given, looked at, imported, taken back. */
@Component
public class Imports {

  private final ImportStore store;
  private final ContentStore content;
  private final Receiving receiving;
  private final Looking looking;
  private final Undoing undoing;
  private final Audit audit;
  private final Clock clock;

  Imports(
      ImportStore store,
      ContentStore content,
      Receiving receiving,
      Looking looking,
      Undoing undoing,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.content = content;
    this.receiving = receiving;
    this.looking = looking;
    this.undoing = undoing;
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

  /**
   * Keeps an uploaded file and begins to look at it in the background; a file with headings that no
   * profile fits waits until somebody says which column is which (see {@link
   * homeward.exchange.describing.Columns}).
   */
  @Transactional
  public Giving upload(
      String name, ByteSource source, AreaId area, UUID formKey, ProfessionalId by) {
    Instant now = clock.instant();
    return switch (receiving.receive(new Offered(name, source, area, null), formKey, now, by)) {
      case Received.Refused(String reason) -> new Giving.Refused(reason);
      case Received.Before(BatchId id) -> given(id);
      case Received.Fresh(BatchId id, boolean described) -> {
        keep(id, source, now, by);
        if (described) {
          looking.look(id, now, by);
        }
        yield given(id);
      }
    };
  }

  /** A file that a command reads itself; its run is begun. */
  @Transactional
  public Giving begin(Offered file, Run.Kind kind, ProfessionalId by) {
    Instant now = clock.instant();
    return switch (receiving.receive(file, null, now, by)) {
      case Received.Refused(String reason) -> new Giving.Refused(reason);
      case Received.Before(BatchId id) -> given(id);
      case Received.Fresh(BatchId id, boolean _) -> {
        looking.begin(id, kind, now, by);
        yield given(id);
      }
    };
  }

  /** Begins to record an uploaded file that was looked at; once. */
  @Transactional
  public void start(BatchId id, ProfessionalId by) {
    store.lockBatch(id);
    Batch batch = store.find(id).orElseThrow();
    Run preview = batch.preview();
    if (preview != null && preview.done()) {
      looking.record(id, clock.instant(), by);
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

  private Giving given(BatchId id) {
    return new Giving.Given(store.find(id).orElseThrow());
  }

  private void keep(BatchId id, ByteSource source, Instant now, ProfessionalId by) {
    try {
      content.keep(id, source, now, by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
