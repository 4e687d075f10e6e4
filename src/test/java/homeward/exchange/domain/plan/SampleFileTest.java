package homeward.exchange.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.domain.notifications.NotificationFact;
import homeward.exchange.domain.notifications.NotifiedCategory;
import homeward.shared.ChildId;
import homeward.shared.LondonTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures counted by hand (and by another program) on the sample file. */
class SampleFileTest {

  private static List<PlannedRow> planned;
  private static ImportCounts counts;

  @BeforeAll
  static void planTheWholeFile() {
    ImportPlan plan = SampleFile.planAgainstNothing();
    planned = SampleFile.rows().stream().map(plan::plan).toList();
    counts = plan.counts();
    System.out.println(counts);
    measure();
  }

  private static void measure() {
    Map<ChildId, Set<String>> homes = new HashMap<>();
    Map<String, Set<ChildId>> children = new HashMap<>();
    for (PlannedRow row : planned) {
      if (row instanceof PlannedRow.Import report) {
        String truth =
            report.fact().from().homePostcode()
                + report.fact().child().sex()
                + birth(report.fact());
        homes.computeIfAbsent(report.child().person().child(), _ -> new HashSet<>()).add(truth);
        children.computeIfAbsent(truth, _ -> new HashSet<>()).add(report.child().person().child());
        if (report.child() instanceof PlannedChild.Added a && !a.proposals().isEmpty()) {
          System.out.println("proposal " + report.fact().details() + " " + a.proposals());
        }
      }
    }
    System.out.println("children " + homes.size() + " truth " + children.size());
    homes.forEach((c, h) -> {
      if (h.size() > 1) System.out.println("FALSE JOIN " + h);
    });
    children.forEach((c, h) -> {
      if (h.size() > 1) System.out.println("MISS " + c + h.size());
    });
  }

  private static String birth(NotificationFact fact) {
    var b = fact.child().dateOfBirth();
    int d = b.getDayOfMonth(), m = b.getMonthValue();
    return b.getYear() + "/" + (d <= 12 ? Math.min(d, m) + "/" + Math.max(d, m) : m + "/" + d);
  }

  @Test
  void novemberOf2025Has148ReportsOfMissingChildren() {
    long reports =
        planned.stream()
            .filter(PlannedRow.Import.class::isInstance)
            .map(row -> ((PlannedRow.Import) row).fact())
            .filter(fact -> fact.handling().category() == NotifiedCategory.MISSING)
            .filter(fact ->
                YearMonth.from(LondonTime.day(fact.times().reported()))
                    .equals(YearMonth.of(2025, 11)))
            .count();
    assertThat(reports).isEqualTo(148);
  }
}
