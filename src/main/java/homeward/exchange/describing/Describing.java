package homeward.exchange.describing;

import homeward.exchange.Batch;
import homeward.exchange.FileColumns;
import homeward.exchange.FirstRow;
import homeward.exchange.SourceProfile;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.file.Inspection;
import homeward.exchange.domain.file.NotificationFile;
import homeward.exchange.domain.file.TextEncoding;
import homeward.exchange.domain.mapping.ColumnGuess;
import homeward.exchange.domain.mapping.ColumnGuess.How;
import homeward.exchange.domain.mapping.ColumnGuess.Proposed;
import homeward.exchange.domain.mapping.DateStyle;
import homeward.exchange.domain.mapping.Facts;
import homeward.exchange.domain.mapping.Fit;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.Checked;
import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotificationRow;
import homeward.exchange.domain.notifications.ReadRow;
import homeward.exchange.domain.notifications.Rejected;
import homeward.exchange.domain.notifications.RowCheck;
import homeward.exchange.running.Layouts;
import homeward.exchange.store.ContentStore;
import homeward.exchange.store.ProfileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks into an uploaded file for somebody who says what its columns are. */
@Component
class Describing {

  /** Rows whose cells tell how days and times are written (local choice). */
  private static final int LOOKED_AT = 200;

  private static final int SAMPLES = 3;
  private static final int FIRST_ROWS = 10;

  private final ContentStore content;
  private final ProfileStore profiles;
  private final Layouts layouts;

  Describing(ContentStore content, ProfileStore profiles, Layouts layouts) {
    this.content = content;
    this.profiles = profiles;
    this.layouts = layouts;
  }

  /** Whether the file is no longer kept. */
  boolean gone(Batch batch) {
    return !content.keeps(batch.id());
  }

  /** The columns and what each may be; empty when the file is gone. */
  Optional<FileColumns> columns(Batch batch, @Nullable UUID from) {
    if (gone(batch)) {
      return Optional.empty();
    }
    try {
      ByteSource source = content.of(batch.id());
      if (!(NotificationFile.inspect(source) instanceof Inspection.Table table)) {
        throw new IllegalStateException("An uploaded file is a table");
      }
      SourceProfile profile = profile(batch, from, table).orElse(null);
      TextEncoding said = profile == null ? null : profile.version().encoding();
      List<List<String>> rows =
          NotificationFile.firstCells(source, said == null ? table.encoding() : said, LOOKED_AT);
      return Optional.of(columns(table, rows, said, profile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the file is read now; empty when it is gone or nobody has described it. */
  Optional<Inspection.Readable> read(Batch batch) {
    if (gone(batch)) {
      return Optional.empty();
    }
    try {
      Inspection found = NotificationFile.inspect(content.of(batch.id()));
      return batch.readBy() == null && !(found instanceof Inspection.Readable)
          ? Optional.empty()
          : Optional.of(layouts.reading(batch, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first rows as they will be understood. */
  List<FirstRow> firstRows(Batch batch, Inspection.Readable file, Instant now) {
    try {
      return NotificationFile.firstRows(content.of(batch.id()), file, FIRST_ROWS).stream()
          .map(row -> firstRow(row, file.layout(), now))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<SourceProfile> profile(
      Batch batch, @Nullable UUID from, Inspection.Table table) {
    if (from != null) {
      return layouts.of(batch.area()).stream()
          .filter(profile -> profile.id().equals(from))
          .findFirst();
    }
    Batch.ReadBy by = batch.readBy();
    if (by != null) {
      return profiles.version(by.version());
    }
    return table instanceof Inspection.Readable
        ? Optional.empty()
        : layouts.nearest(batch.area(), table.headings());
  }

  private static FileColumns columns(
      Inspection.Table table,
      List<List<String>> rows,
      @Nullable TextEncoding said,
      @Nullable SourceProfile profile) {
    List<Proposed> proposed = ColumnGuess.of(table.headings());
    String differs = "";
    DateStyle dates = null;
    if (profile != null) {
      Fit fit = Fit.of(table.headings(), profile.version().layout());
      proposed = asInProfile(fit, proposed);
      differs = fit.words();
      dates = profile.version().layout().dates();
    }
    return new FileColumns(
        table,
        proposed,
        samples(table.headings().size(), rows),
        dates == null ? DateStyle.proposed(datedCells(proposed, rows)) : dates,
        said,
        profile,
        differs);
  }

  /** What the profile says; for columns it does not know what their headings suggest. */
  private static List<Proposed> asInProfile(Fit fit, List<Proposed> guessed) {
    Set<Column> taken = EnumSet.noneOf(Column.class);
    taken.addAll(fit.layout().facts());
    List<Proposed> proposed = new ArrayList<>();
    for (int i = 0; i < guessed.size(); i++) {
      Proposed guess = guessed.get(i);
      Column fact = fit.layout().places().get(i).fact();
      Column other = guess.fact();
      if (!fit.unknown().contains(guess.heading())) {
        proposed.add(new Proposed(guess.heading(), fact, How.PROFILE));
      } else if (other != null && taken.add(other)) {
        proposed.add(guess);
      } else {
        proposed.add(new Proposed(guess.heading(), null, How.NONE));
      }
    }
    return proposed;
  }

  private static List<List<String>> samples(int columns, List<List<String>> rows) {
    List<List<String>> samples = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      samples.add(
          rows.stream()
              .filter(row -> column < row.size())
              .map(row -> row.get(column))
              .filter(cell -> !cell.isEmpty())
              .distinct()
              .limit(SAMPLES)
              .toList());
    }
    return samples;
  }

  private static List<String> datedCells(List<Proposed> proposed, List<List<String>> rows) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < proposed.size(); i++) {
      int column = i;
      Column fact = proposed.get(i).fact();
      if (fact != null && Facts.isDated(fact)) {
        rows.stream()
            .filter(row -> column < row.size())
            .map(row -> row.get(column))
            .filter(cell -> !cell.isEmpty())
            .forEach(cells::add);
      }
    }
    return cells;
  }

  private static FirstRow firstRow(ReadRow row, Layout layout, Instant now) {
    return switch (row) {
      case Rejected rejected -> rejected(rejected, Map.of(), layout);
      case NotificationRow readable -> {
        Checked checked = RowCheck.check(readable, now);
        yield switch (checked) {
          case Rejected rejected -> rejected(rejected, readable.cells(), layout);
          case NotificationFact fact ->
              new FirstRow(row.number(), readable.cells(), fact, List.of());
        };
      }
    };
  }

  private static FirstRow rejected(Rejected rejected, Map<Column, String> cells, Layout layout) {
    return new FirstRow(rejected.number(), cells, null, layout.inItsOwnWords(rejected).reasons());
  }
}
