package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.describing.Columns;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.running.Runs;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.testkit.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of another system, one row each, and what is said about their columns. */
abstract class FilesOfAnotherSystem {

  private static final String ROW =
      ",Marchbank,Kerry,14/05/2011,F,,Home address,,,N,,01/12/2025 20:00,01/12/2025 21:00,Missing,"
          + "Low,,01/12/2025 23:00,01/12/2025 23:30,Police,ST4,2.0,Missing Person,Parent";

  @Autowired Register register;
  @Autowired Professionals professionals;
  @Autowired Imports imports;
  @Autowired Columns columns;
  @Autowired Runs runs;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  ImportWorld world;
  Area area;
  Professional inspector;
  String run;

  @BeforeEach
  void anArea() {
    clock.set(Instant.parse("2026-04-10T09:00:00Z"));
    world = new ImportWorld(register, professionals, imports, runs, jdbc);
    area = world.area();
    inspector = world.inspector(area);
    run = UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void back() {
    clock.reset();
  }

  String text(String number) {
    return OtherSource.of(
        (ImportWorld.HEADINGS + "O/" + run + "/" + number + ROW + "\n")
            .getBytes(StandardCharsets.UTF_8),
        StandardCharsets.UTF_8);
  }

  ByteSource other(String number) {
    return OtherSource.file(text(number));
  }

  Batch upload(ByteSource source) {
    return upload(source, Ids.next(clock.instant()));
  }

  Batch upload(ByteSource source, UUID key) {
    if (imports.upload("other.csv", source, area.id(), key, inspector.id())
        instanceof Imports.Giving.Given(Batch batch)) {
      return batch;
    }
    throw new AssertionError("The file was refused");
  }

  /** A file of one row, described and looked at. */
  Batch described(String number) {
    Batch given = upload(other(number));
    FileColumns file = columns.of(given, null, inspector.id()).orElseThrow();
    return save(given, "Other system " + run, null, layout(file));
  }

  Batch save(Batch batch, String name, @Nullable UUID base, Layout layout) {
    assertThat(
            columns.save(
                batch.id(),
                new Columns.Described(
                    name,
                    base,
                    batch.readBy() == null ? null : readBy(batch).version(),
                    layout,
                    null),
                inspector.id()))
        .isInstanceOf(Columns.Saving.Saved.class);
    runs.uploaded(batch.id(), Run.Kind.PREVIEW, inspector.id());
    return imports.find(batch.id()).orElseThrow();
  }

  static Layout layout(FileColumns file) {
    List<Layout.Place> places = new ArrayList<>();
    file.proposed().forEach(one -> places.add(new Layout.Place(one.heading(), one.fact())));
    return new Layout(places, file.dates());
  }

  static Batch.ReadBy readBy(Batch batch) {
    return Objects.requireNonNull(batch.readBy());
  }
}
