package homeward.exchange.describing;

import homeward.audit.Audit;
import homeward.audit.AuditEntry;
import homeward.exchange.Batch;
import homeward.exchange.FileColumns;
import homeward.exchange.FirstRow;
import homeward.exchange.Run;
import homeward.exchange.SourceProfile;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.running.Layouts;
import homeward.exchange.running.Looking;
import homeward.exchange.store.ImportStore;
import homeward.exchange.store.ProfileStore;
import homeward.shared.AreaId;
import homeward.shared.BatchId;
import homeward.shared.ProfessionalId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which column of an uploaded file is which fact: proposed, said by a person, kept as a source
 * profile. Whoever may give a file may look into it; every look into its cells is written to the
 * audit.
 */
@Component
public class Columns {

  private final ImportStore store;
  private final ProfileStore profiles;
  private final Layouts layouts;
  private final Describing describing;
  private final Looking looking;
  private final Audit audit;
  private final Clock clock;

  Columns(
      ImportStore store,
      ProfileStore profiles,
      Layouts layouts,
      Describing describing,
      Looking looking,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.profiles = profiles;
    this.layouts = layouts;
    this.describing = describing;
    this.looking = looking;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What somebody says about a file.
   *
   * @param name of the profile it is kept as
   * @param base the version the form was filled from; null when it was none
   * @param seen the version the file was read by when the form was shown; null for none
   * @param encoding null to find it out for each file
   */
  public record Described(
      String name,
      @Nullable UUID base,
      @Nullable UUID seen,
      Layout layout,
      @Nullable TextEncoding encoding) {}

  /** What became of a description. */
  public sealed interface Saving {

    /** It is kept, and the file is looked at with it. */
    record Saved(SourceProfile profile) implements Saving {}

    /** A profile of this name is there and says something else; nothing was changed. */
    record NameTaken(SourceProfile there) implements Saving {}

    /** Somebody else said how this file is read since the form was shown; nothing was changed. */
    record SomebodyWasFirst(Batch.ReadBy now) implements Saving {}

    /** The file is being looked at or imported, or was; nothing was changed. */
    record TooLate() implements Saving {}
  }

  /** The source profiles of an area and of those around it, in their newest version. */
  @Transactional(readOnly = true)
  public List<SourceProfile> profiles(AreaId area) {
    return layouts.of(area);
  }

  /**
   * The columns of an uploaded file.
   *
   * @param from the profile to fill them from; null for the one it was read by, else the likest
   * @return empty when the file is no longer kept: it was imported, or a command read it
   */
  @Transactional
  public Optional<FileColumns> of(Batch batch, @Nullable UUID from, ProfessionalId by) {
    Optional<FileColumns> columns = describing.columns(batch, from);
    if (columns.isPresent()) {
      looked(batch, by);
    }
    return columns;
  }

  /** The first rows as this description would have them understood; empty as {@link #of}. */
  @Transactional
  public List<FirstRow> firstRows(
      Batch batch,
      Inspection.Table table,
      Layout layout,
      @Nullable TextEncoding encoding,
      ProfessionalId by) {
    looked(batch, by);
    return describing.firstRows(
        batch, table.with(layout, encoding == null ? table.encoding() : encoding), clock.instant());
  }

  /**
   * The first rows as they are read now; empty when the file is no longer kept or not described.
   */
  @Transactional
  public List<FirstRow> firstRows(Batch batch, ProfessionalId by) {
    Optional<Inspection.Readable> read = describing.read(batch);
    read.ifPresent(_ -> looked(batch, by));
    return read.map(file -> describing.firstRows(batch, file, clock.instant())).orElse(List.of());
  }

  /**
   * Keeps what somebody said as a profile, or as a new version of the one of this name, and looks
   * at the file with it.
   */
  @Transactional
  public Saving save(BatchId id, Described described, ProfessionalId by) {
    store.lockBatch(id);
    Batch batch = store.find(id).orElseThrow();
    Run preview = batch.preview();
    boolean beingLookedAt = preview != null && preview.endedAt() == null;
    if (beingLookedAt || batch.imported() != null || describing.gone(batch)) {
      return new Saving.TooLate();
    }
    Batch.ReadBy readBy = batch.readBy();
    if (readBy != null && !readBy.version().equals(described.seen())) {
      return new Saving.SomebodyWasFirst(readBy);
    }
    profiles.lock(batch.area());
    Instant now = clock.instant();
    Optional<SourceProfile> there = layouts.named(batch.area(), described.name());
    if (there.isPresent()
        && !same(there.get(), described)
        && !there.get().version().id().equals(described.base())) {
      return new Saving.NameTaken(there.get());
    }
    UUID version = version(batch.area(), there, described, now, by);
    profiles.use(id, version, now, by);
    audit.record(AuditEntry.account(now, "exchange.profile", by, id.value(), null));
    looking.look(id, now, by);
    return new Saving.Saved(profiles.version(version).orElseThrow());
  }

  private UUID version(
      AreaId area,
      Optional<SourceProfile> there,
      Described described,
      Instant now,
      ProfessionalId by) {
    if (there.isPresent() && same(there.get(), described)) {
      return there.get().version().id();
    }
    UUID profile =
        there
            .map(SourceProfile::id)
            .orElseGet(() -> profiles.add(area, described.name().strip(), now, by));
    int number = there.map(known -> known.version().number() + 1).orElse(1);
    return profiles.addVersion(profile, number, described.layout(), described.encoding(), now, by);
  }

  private static boolean same(SourceProfile there, Described described) {
    return there.version().layout().equals(described.layout())
        && there.version().encoding() == described.encoding();
  }

  private void looked(Batch batch, ProfessionalId by) {
    audit.record(
        AuditEntry.account(clock.instant(), "exchange.columns", by, batch.id().value(), null));
  }
}
