package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.agencies.Area;
import homeward.exchange.domain.file.ByteSource;
import homeward.exchange.domain.mapping.ColumnGuess.Proposed;
import homeward.exchange.domain.mapping.DateStyle;
import homeward.exchange.domain.mapping.Layout;
import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.plan.ImportCounts;
import homeward.exchange.running.Receiving.Offered;
import homeward.shared.StandIn;
import homeward.testkit.ModuleTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files of another system: described once, known by their headings from then on. */
@ModuleTest
class ProfileModuleTest extends FilesOfAnotherSystem {

  private static final Path SAMPLE = Path.of("samples", "police-notifications-sample.csv");

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

  private Batch record(Batch batch) {
    imports.start(batch.id(), inspector.id());
    runs.uploaded(batch.id(), Run.Kind.IMPORT, inspector.id());
    return imports.find(batch.id()).orElseThrow();
  }

  private static Layout without(Layout layout, Column fact) {
    return new Layout(
        layout.places().stream()
            .map(place -> place.fact() == fact ? new Layout.Place(place.heading(), null) : place)
            .toList(),
        layout.dates());
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
