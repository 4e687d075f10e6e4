package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.Area;
import homeward.agencies.Professionals;
import homeward.agencies.Register;
import homeward.exchange.describing.Columns;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.mapping.ColumnGuess.Proposed;
import homeward.exchange.domain.mapping.DateStyle;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.exchange.running.Receiving.Offered;
import homeward.exchange.running.Runs;
import homeward.shared.Ids;
import homeward.shared.Professional;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import homeward.testkit.TestClock;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of another system: described once, known by their headings from then on. */
@ModuleTest
class ProfileModuleTest {

  private static final Path SAMPLE = Path.of("samples", "police-notifications-sample.csv");
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

  private ImportWorld world;
  private Area area;
  private Professional inspector;
  private String run;

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

  @Test
  void theSampleInAnotherSystemsShapeImportsWithTheSameResult() throws IOException {
    byte[] sample = Files.readAllBytes(SAMPLE);
    ByteSource standard = () -> Files.newInputStream(SAMPLE);
    Batch looked = world.run(area, standard, Run.Kind.PREVIEW);
    ImportCounts expected = Objects.requireNonNull(looked.preview()).counts();
    ByteSource other = OtherSource.file(OtherSource.of(sample, Charset.forName("windows-1252")));

    Batch given = upload(other);
    assertThat(given.waitsForColumns()).isTrue();
    FileColumns file = columns.of(given, null, inspector.id()).orElseThrow();
    assertThat(file.proposed()).extracting(Proposed::fact).doesNotContainNull();
    assertThat(file.dates()).isEqualTo(DateStyle.YEAR_FIRST);
    Batch described = save(given, "Other system " + run, null, layout(file));
    ImportCounts preview = Objects.requireNonNull(described.preview()).counts();
    assertThat(preview).isEqualTo(expected);
    assertThat(rejectedRows(described.preview())).isEqualTo(rejectedRows(looked.preview()));

    Batch imported = record(described);
    assertThat(Objects.requireNonNull(imported.imported()).counts()).isEqualTo(expected);
    ImportCounts again = Objects.requireNonNull(world.imported(area, standard).imported()).counts();
    assertThat(again.alreadyThere())
        .as("the sample finds every row there, word for word")
        .isEqualTo(expected.imported() + expected.secondReports());
    assertThat(again.changed()).isZero();
    assertThat(imports.undo(imported.id(), StandIn.OPERATOR))
        .isInstanceOf(Imports.Undo.TakenBack.class);
    assertThat(world.tablesWith(imported)).isEmpty();
    assertThat(columns.profiles(area.id()))
        .extracting(SourceProfile::name)
        .contains("Other system " + run);
  }

  @Test
  void theNextFileIsKnownByItsHeadingsAndEachBatchRemembersItsVersion() {
    Batch first = described("1");
    Batch second = upload(other("2"));
    assertThat(second.waitsForColumns()).isFalse();
    assertThat(readBy(second).words()).isEqualTo("Other system " + run + ", version 1");
    runs.uploaded(second.id(), Run.Kind.PREVIEW, inspector.id());

    clock.advance(Duration.ofMinutes(5));
    FileColumns file = columns.of(second, null, inspector.id()).orElseThrow();
    Layout without = without(layout(file), Column.INFORMANT);
    Batch changed = save(second, "Other system " + run, readBy(second).version(), without);
    assertThat(readBy(changed).number()).isEqualTo(2);
    assertThat(readBy(imports.find(first.id()).orElseThrow()).number()).isEqualTo(1);
    assertThat(columns.profiles(area.id()))
        .singleElement()
        .satisfies(profile -> assertThat(profile.version().number()).isEqualTo(2));

    Batch byCommand = world.run(area, other("3"), "other  SYSTEM " + run, Run.Kind.IMPORT);
    assertThat(readBy(byCommand).number()).isEqualTo(2);
    assertThat(Objects.requireNonNull(byCommand.imported()).counts().imported()).isEqualTo(1);
  }

  @Test
  void aProfileOfAnotherAreaIsNotUsed() {
    described("1");
    Area elsewhere = world.area();
    assertThat(refusal(other("2"), elsewhere, null)).contains("headings").contains("--profile");
    assertThat(refusal(other("2"), elsewhere, "Other system " + run)).contains("It has none yet");
    assertThat(refusal(other("2"), area, "Somebody's"))
        .contains("It has: “Other system " + run + "”.");
  }

  @Test
  void aFileThatDoesNotFitItsProfileAnyMoreNamesTheColumns() {
    described("1");
    String changed = text("2").replace("Risk Level", "Grading").replace("Gender", "Shoe");
    assertThat(refusal(OtherSource.file(changed), area, "Other system " + run))
        .contains("(version 1) does not fit")
        .contains("“Risk Level”")
        .contains("“Grading”")
        .contains("“Gender”")
        .contains("“Shoe”");
    Batch given = upload(OtherSource.file(changed));
    assertThat(given.waitsForColumns()).isTrue();
    FileColumns file = columns.of(given, null, inspector.id()).orElseThrow();
    assertThat(Objects.requireNonNull(file.from()).name()).isEqualTo("Other system " + run);
    assertThat(file.differs()).contains("“Grading”").contains("“Shoe”");
  }

  @Test
  void whoSavesSecondIsToldWhatIsThereAndMayFollowIt() {
    described("1");
    Batch given = upload(OtherSource.file(text("2").replace("Gender", "Shoe")));
    FileColumns file = columns.of(given, null, inspector.id()).orElseThrow();
    Columns.Described blind =
        new Columns.Described("OTHER system " + run, null, null, layout(file), null);
    assertThat(columns.save(given.id(), blind, inspector.id()))
        .isInstanceOfSatisfying(
            Columns.Saving.NameTaken.class,
            taken -> {
              assertThat(taken.there().version().number()).isEqualTo(1);
              Columns.Described knowing =
                  new Columns.Described(
                      blind.name(), taken.there().version().id(), null, blind.layout(), null);
              assertThat(columns.save(given.id(), knowing, inspector.id()))
                  .isInstanceOfSatisfying(
                      Columns.Saving.Saved.class,
                      saved -> assertThat(saved.profile().version().number()).isEqualTo(2));
            });
    assertThat(columns.save(given.id(), blind, inspector.id()))
        .as("it is being looked at")
        .isInstanceOf(Columns.Saving.TooLate.class);
    runs.uploaded(given.id(), Run.Kind.PREVIEW, inspector.id());
    assertThat(columns.save(given.id(), blind, inspector.id()))
        .as("somebody said how it is read since the form was shown")
        .isInstanceOfSatisfying(
            Columns.Saving.SomebodyWasFirst.class,
            first -> assertThat(first.now().number()).isEqualTo(2));
  }

  @Test
  void lookingAgainWithOtherColumnsForgetsTheRowsThatWereRejectedBefore() {
    Batch given = upload(other("1"));
    FileColumns file = columns.of(given, null, inspector.id()).orElseThrow();
    Layout wrong = new Layout(layout(file).places(), DateStyle.MONTH_IN_LETTERS);
    Batch looked = save(given, "Other system " + run, null, wrong);
    Run preview = Objects.requireNonNull(looked.preview());
    assertThat(preview.counts().rejected()).isEqualTo(1);
    assertThat(imports.rejected(preview, 10).getFirst().reasons())
        .anyMatch(reason ->
            reason.startsWith("“Date of Birth” cannot be read") && reason.contains("DD-Mon-YYYY"));
    clock.advance(Duration.ofMinutes(1));
    Batch right = save(looked, "Other system " + run, readBy(looked).version(), layout(file));
    assertThat(Objects.requireNonNull(right.preview()).counts().rejected()).isZero();
    assertThat(imports.rejected(Objects.requireNonNull(right.preview()), 10)).isEmpty();
    assertThat(columns.firstRows(right, inspector.id()))
        .singleElement()
        .satisfies(row -> assertThat(row.faults()).isEmpty());
  }

  @Test
  void everyLookIntoTheCellsIsWrittenToTheAudit() {
    Batch given = upload(other("1"));
    columns.of(given, null, inspector.id());
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where action = 'exchange.columns' and subject = :batch")
                .param("batch", given.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theSameFormTwiceIsOneFile() {
    UUID key = Ids.next(clock.instant());
    Batch one = upload(other("1"), key);
    Batch two = upload(other("1"), key);
    assertThat(two.id()).isEqualTo(one.id());
  }

  private String text(String number) {
    return OtherSource.of(
        (ImportWorld.HEADINGS + "O/" + run + "/" + number + ROW + "\n")
            .getBytes(StandardCharsets.UTF_8),
        StandardCharsets.UTF_8);
  }

  private ByteSource other(String number) {
    return OtherSource.file(text(number));
  }

  private Batch upload(ByteSource source) {
    return upload(source, Ids.next(clock.instant()));
  }

  private Batch upload(ByteSource source, UUID key) {
    if (imports.upload("other.csv", source, area.id(), key, inspector.id())
        instanceof Imports.Giving.Given(Batch batch)) {
      return batch;
    }
    throw new AssertionError("The file was refused");
  }

  /** A file of one row, described and looked at. */
  private Batch described(String number) {
    Batch given = upload(other(number));
    FileColumns file = columns.of(given, null, inspector.id()).orElseThrow();
    return save(given, "Other system " + run, null, layout(file));
  }

  private Batch save(Batch batch, String name, @Nullable UUID base, Layout layout) {
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

  private Batch record(Batch batch) {
    imports.start(batch.id(), inspector.id());
    runs.uploaded(batch.id(), Run.Kind.IMPORT, inspector.id());
    return imports.find(batch.id()).orElseThrow();
  }

  private static Layout layout(FileColumns file) {
    List<Layout.Place> places = new ArrayList<>();
    file.proposed().forEach(one -> places.add(new Layout.Place(one.heading(), one.fact())));
    return new Layout(places, file.dates());
  }

  private static Layout without(Layout layout, Column fact) {
    return new Layout(
        layout.places().stream()
            .map(place -> place.fact() == fact ? new Layout.Place(place.heading(), null) : place)
            .toList(),
        layout.dates());
  }

  private static Batch.ReadBy readBy(Batch batch) {
    return Objects.requireNonNull(batch.readBy());
  }

  private List<Integer> rejectedRows(@Nullable Run looked) {
    return imports.rejected(Objects.requireNonNull(looked), 100).stream()
        .map(RejectedRow::number)
        .toList();
  }

  private String refusal(ByteSource source, Area where, @Nullable String profile) {
    return imports.begin(
                new Offered("other.csv", source, where.id(), profile),
                Run.Kind.PREVIEW,
                StandIn.OPERATOR)
            instanceof Imports.Giving.Refused(String reason)
        ? reason
        : "not refused";
  }
}
