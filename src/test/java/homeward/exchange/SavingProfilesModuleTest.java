package homeward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.describing.Columns;
import homeward.exchange.domain.mapping.DateStyle;
import homeward.exchange.domain.mapping.Layout;
import homeward.shared.Ids;
import homeward.testkit.ModuleTest;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Saving what was said about the columns of a file, and looking again. */
@ModuleTest
class SavingProfilesModuleTest extends FilesOfAnotherSystem {

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
}
