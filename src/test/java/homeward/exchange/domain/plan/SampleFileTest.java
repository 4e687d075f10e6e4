package homeward.exchange.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.exchange.domain.plan.ImportCounts.Details;
import homeward.exchange.domain.plan.PlannedRow.Import;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures that were counted on the sample file by another program, and judged by hand. */
class SampleFileTest {

  private static List<PlannedRow> planned;
  private static ImportCounts counts;

  @BeforeAll
  static void planTheWholeFile() {
    ImportPlan plan = SampleFile.planAgainstNothing();
    planned = SampleFile.rows().stream().map(plan::plan).toList();
    counts = plan.counts();
  }

  @Test
  void everyRowIsAccountedFor() {
    assertThat(counts)
        .isEqualTo(
            new ImportCounts(3739, 3605, 116, 18, 0, 0, new Details(1104, 208, 7, 0, 11, 52)));
  }

  @Test
  void novemberOf2025Has148ReportsOfMissingChildrenSecondReportsIncluded() {
    long reports =
        imports().stream()
            .map(Import::fact)
            .filter(fact -> fact.handling().category() == NotifiedCategory.MISSING)
            .map(fact -> YearMonth.from(LondonTime.day(fact.times().reported())))
            .filter(YearMonth.of(2025, 11)::equals)
            .count();
    assertThat(reports).isEqualTo(148);
  }

  @Test
  void sixteenRowsAreImpossibleAndTwoHoldTimesThatDoNotExist() {
    List<String> reasons =
        planned.stream()
            .filter(PlannedRow.Refused.class::isInstance)
            .map(row -> String.join(" ", ((PlannedRow.Refused) row).rejected().reasons()))
            .toList();
    assertThat(reasons).filteredOn(reason -> reason.contains("FoundAt (")).hasSize(16);
    assertThat(reasons).filteredOn(reason -> reason.contains("ReportedAt (")).hasSize(15);
    assertThat(reasons).filteredOn(reason -> reason.contains("does not exist")).hasSize(2);
    assertThat(reasons).hasSize(18);
  }

  @Test
  void foundOrReturnedBeforeReportedIsLegal() {
    assertThat(imports().stream().map(Import::fact).filter(SampleFileTest::foundBeforeReported))
        .hasSize(300);
  }

  /** In this file a child's postcode never changes, so postcode, sex and birth tell the truth. */
  @Test
  void noTwoChildrenAreJoinedAndEveryChildKeptApartIsProposed() {
    Map<ChildId, Set<String>> truthsOfChild = new HashMap<>();
    Map<String, Set<ChildId>> childrenOfTruth = new HashMap<>();
    for (Import report : imports()) {
      ChildId child = report.child().person().child();
      String truth = truth(report.fact());
      truthsOfChild.computeIfAbsent(child, _ -> new HashSet<>()).add(truth);
      childrenOfTruth.computeIfAbsent(truth, _ -> new HashSet<>()).add(child);
    }
    assertThat(truthsOfChild.values()).allMatch(truths -> truths.size() == 1);
    assertThat(childrenOfTruth).hasSize(1097);
    assertThat(childrenOfTruth.values().stream().mapToInt(set -> set.size() - 1).sum())
        .isEqualTo(counts.details().matchesWaiting());
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    Remembered remembered = new Remembered();
    planned.forEach(remembered::write);
    ImportPlan again = new ImportPlan(remembered, new SampleFile.CountedIds(), SampleFile.NOW);
    SampleFile.rows().forEach(again::plan);
    assertThat(again.counts())
        .isEqualTo(new ImportCounts(3739, 0, 0, 18, 3721, 0, new Details(0, 0, 0, 0, 0, 0)));
  }

  private static List<Import> imports() {
    return planned.stream().filter(Import.class::isInstance).map(Import.class::cast).toList();
  }

  private static boolean foundBeforeReported(NotificationFact fact) {
    return fact.times().found() != null && fact.times().found().isBefore(fact.times().reported());
  }

  private static String truth(NotificationFact fact) {
    LocalDate born = fact.child().dateOfBirth();
    int day = born.getDayOfMonth();
    int month = born.getMonthValue();
    boolean swappable = day <= 12;
    return "%s %s %d %d %d"
        .formatted(
            fact.from().homePostcode(),
            fact.child().sex(),
            born.getYear(),
            swappable ? Math.min(day, month) : month,
            swappable ? Math.max(day, month) : day);
  }
}
