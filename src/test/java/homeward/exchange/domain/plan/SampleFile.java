package homeward.exchange.domain.plan;

import homeward.children.matching.KnownPerson;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.NotificationFile;
import homeward.exchange.domain.notifications.ReadRow;
import homeward.shared.ChildId;
import homeward.shared.PersonRecordId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two years of one force's notifications (invented people), planned against nothing recorded. */
final class SampleFile {

  static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

  private SampleFile() {}

  static InputStream open() {
    return Objects.requireNonNull(
        SampleFile.class.getResourceAsStream("/import/police_notifications.csv"));
  }

  static List<ReadRow> rows() {
    return rows(SampleFile::open);
  }

  static List<ReadRow> rows(ByteSource source) {
    List<ReadRow> rows = new ArrayList<>();
    try {
      if (NotificationFile.inspect(source) instanceof Inspection.Readable readable) {
        NotificationFile.rows(source, readable, rows::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static ImportPlan planAgainstNothing() {
    return new ImportPlan(new Nobody(), new CountedIds(), NOW);
  }

  /** Nothing is recorded. */
  static final class Nobody implements KnownChildren {
    @Override
    public List<KnownPerson> candidates(Set<String> keys) {
      return List.of();
    }

    @Override
    public Optional<KnownReport> byReference(String reference) {
      return Optional.empty();
    }

    @Override
    public List<KnownReport> reportsOf(ChildId child, Instant from, Instant until) {
      return List.of();
    }
  }

  /** Ids that count up, so that two runs give the same plan. */
  static final class CountedIds implements NewIds {
    private long next;

    @Override
    public ChildId child() {
      return new ChildId(new UUID(1, next++));
    }

    @Override
    public PersonRecordId personRecord() {
      return new PersonRecordId(new UUID(2, next++));
    }
  }
}
