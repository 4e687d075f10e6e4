package homeward.exchange.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

  private final ImportPlan plan = SampleFile.planAgainstNothing();
  private int number = 1;

  @Test
  void aSecondReportOfTheSameChildIsJoined() {
    plan(Map.of());
    PlannedRow second =
        plan(
            Map.of(
                Column.REF,
                "MP/2",
                Column.FORENAMES,
                "Josh",
                Column.REPORTED_AT,
                "02/06/2025 11:00",
                Column.INFORMANT,
                "Parent"));
    assertThat(second)
        .isInstanceOfSatisfying(
            PlannedRow.Import.class,
            report -> {
              assertThat(report.child()).isInstanceOf(PlannedChild.JoinedByScore.class);
              assertThat(report.disappearance()).isEqualTo(new PlannedDisappearance.Second("MP/1"));
            });
    assertThat(plan.counts().secondReports()).isOne();
  }

  @Test
  void aThirdReportBelongsToTheFirstToo() {
    plan(Map.of());
    plan(Map.of(Column.REF, "MP/2"));
    assertThat(plan(Map.of(Column.REF, "MP/3")))
        .isInstanceOfSatisfying(
            PlannedRow.Import.class,
            report ->
                assertThat(report.disappearance())
                    .isEqualTo(new PlannedDisappearance.Second("MP/1")));
  }

  @Test
  void aTwinWhoWentAlongIsAnotherChild() {
    plan(Map.of());
    plan(Map.of(Column.REF, "MP/2", Column.FORENAMES, "Jasmine", Column.SEX, "F"));
    plan(Map.of(Column.REF, "MP/3", Column.FORENAMES, "Tyler"));
    assertThat(plan.counts().details().newChildren()).isEqualTo(3);
    assertThat(plan.counts().secondReports()).isZero();
  }

  @Test
  void theSameChildRecognisedAsDescribedAddsNoDescription() {
    plan(Map.of());
    assertThat(
            plan(
                Map.of(
                    Column.REF,
                    "MP/2",
                    Column.SURNAME,
                    "salt",
                    Column.LAST_SEEN,
                    "03/06/2025 10:00",
                    Column.REPORTED_AT,
                    "03/06/2025 10:00",
                    Column.FOUND_AT,
                    "03/06/2025 11:00",
                    Column.RETURNED_AT,
                    "03/06/2025 11:00")))
        .isInstanceOfSatisfying(
            PlannedRow.Import.class,
            report -> {
              assertThat(report.child()).isInstanceOf(PlannedChild.Recognised.class);
              assertThat(report.disappearance()).isEqualTo(new PlannedDisappearance.First());
            });
  }

  @Test
  void theSameReferenceWithOtherContentWaitsForAPerson() {
    plan(Map.of());
    assertThat(plan(Map.of(Column.RISK, "High", Column.FOUND_BY, "Police")))
        .isInstanceOfSatisfying(
            PlannedRow.Changed.class,
            changed -> assertThat(changed.columns()).containsExactly(Column.RISK, Column.FOUND_BY));
    assertThat(plan.counts().waitingForAPerson()).isOne();
  }

  @Test
  void anAbsenceBesideAMissingEpisodeWaitsForAPerson() {
    plan(Map.of());
    plan(
        Map.of(
            Column.REF,
            "MP/2",
            Column.CATEGORY,
            "Absent",
            Column.CLOSURE_CODE,
            "Missing - Unauthorised absence"));
    assertThat(plan.counts().details().unclearOverlaps()).isOne();
    assertThat(plan.counts().imported()).isEqualTo(2);
  }

  @Test
  void everyRowIsInExactlyOneCount() {
    plan(Map.of());
    plan(Map.of());
    plan(Map.of(Column.RISK, "High"));
    plan(Map.of(Column.REF, "MP/2"));
    plan(Map.of(Column.REF, "MP/3", Column.DOB, "x"));
    ImportCounts counts = plan.counts();
    assertThat(counts.read())
        .isEqualTo(5)
        .isEqualTo(
            counts.imported()
                + counts.secondReports()
                + counts.rejected()
                + counts.alreadyThere()
                + counts.changed());
  }

  private PlannedRow plan(Map<Column, String> changes) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    Arrays.stream(Column.values()).forEach(column -> cells.put(column, ""));
    cells.putAll(
        Map.of(
            Column.REF, "MP/1",
            Column.SURNAME, "SALT",
            Column.FORENAMES, "Joshua",
            Column.DOB, "07/03/2010",
            Column.HOME_ADDRESS_POSTCODE, "ST2 4RE",
            Column.CATEGORY, "Missing",
            Column.LAST_SEEN, "02/06/2025 08:00",
            Column.REPORTED_AT, "02/06/2025 09:00",
            Column.FOUND_AT, "02/06/2025 12:00",
            Column.RETURNED_AT, "02/06/2025 13:00"));
    cells.putAll(changes);
    return plan.plan(new NotificationRow(++number, cells));
  }
}
