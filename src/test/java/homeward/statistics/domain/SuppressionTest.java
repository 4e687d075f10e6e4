package homeward.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.statistics.Count;
import homeward.statistics.Count.Exact;
import homeward.statistics.Count.Few;
import homeward.statistics.Count.NoData;
import homeward.statistics.Count.Withheld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Small numbers cannot be read and cannot be worked out. */
class SuppressionTest {

  private static final List<Relation> ONE = List.of(Relation.sum("all", "a", "b", "c"));

  @Test
  void oneToFiveAreSuppressedAndNoughtAndSixAreNot() {
    Map<String, Count> shown = Suppression.of(counts("x", 0, "y", 1, "z", 5, "w", 6), List.of());
    assertThat(shown)
        .containsEntry("x", new Exact(0))
        .containsEntry("y", new Few())
        .containsEntry("z", new Few())
        .containsEntry("w", new Exact(6));
    assertThat(new Few().words()).isEqualTo("fewer than 6");
  }

  @Test
  void aSmallPartCannotBeTakenFromItsWhole() {
    Map<String, Count> shown = Suppression.of(counts("all", 30, "a", 3, "b", 20, "c", 7), ONE);
    assertThat(shown)
        .containsEntry("a", new Few())
        .containsEntry("c", new Withheld())
        .containsEntry("b", new Exact(20))
        .containsEntry("all", new Exact(30));
  }

  @Test
  void twoSmallPartsWhoseSumGivesThemAwayTakeAnotherWithThem() {
    Map<String, Count> shown = Suppression.of(counts("all", 20, "a", 5, "b", 5, "c", 10), ONE);
    assertThat(shown).containsEntry("c", new Withheld()).containsEntry("all", new Exact(20));
    Map<String, Count> unclear = Suppression.of(counts("all", 17, "a", 3, "b", 4, "c", 10), ONE);
    assertThat(unclear).containsEntry("c", new Exact(10)).containsEntry("all", new Exact(17));
  }

  @Test
  void whereOnlyNoughtIsLeftTheWholeIsLeftOut() {
    Map<String, Count> shown = Suppression.of(counts("all", 10, "a", 5, "b", 5, "c", 0), ONE);
    assertThat(shown).containsEntry("all", new Withheld()).containsEntry("c", new Exact(0));
  }

  @Test
  void aWholeLeftOutCannotBeAddedUpElsewhere() {
    List<Relation> two = List.of(Relation.sum("all", "a", "b"), Relation.sum("all", "c", "d"));
    Map<String, Count> shown =
        Suppression.of(counts("all", 10, "a", 5, "b", 5, "c", 7, "d", 3), two);
    assertThat(alternatives(shown, two, 40)).isEmpty();
  }

  /** Where a protocol counts absences too, more can reach a number than were missing. */
  @Test
  void aPartOfAnotherWholeGivesNothingAway() {
    Map<String, Count> month = nothing();
    month.putAll(counts("children.missing", 2, "levels.first", 8));
    assertThat(Suppression.of(month))
        .containsEntry("levels.first", new Exact(8))
        .containsEntry("children.missing", new Few());
  }

  @Test
  void whatHasNoRuleStaysSo() {
    Map<String, Count> month = nothing();
    month.putAll(counts("children.missing", 40));
    month.put("levels.first", new Count.NoRule());
    assertThat(Suppression.of(month)).containsEntry("levels.first", new Count.NoRule());
  }

  @Test
  void aFewChildrenBetweenTwoLargeNumbersAreKeptToo() {
    Map<String, Count> month = nothing();
    month.putAll(
        counts(
            "episodes.all",
            50,
            "lengths.to-8-hours",
            50,
            "distances.to-5",
            50,
            "children.missing",
            38,
            "children.absent",
            30,
            "children.either",
            40,
            "absences.all",
            33));
    Map<String, Count> shown = Suppression.of(month);
    assertThat(
            List.of(
                shown.get("children.missing"),
                shown.get("children.absent"),
                shown.get("children.either")))
        .contains(new Withheld());
  }

  @Test
  void aMonthOfNothingButSmallNumbersGivesNoneAway() {
    List<Relation> relations =
        List.of(Relation.sum("all", "a", "b", "c", "d"), Relation.sum("a", "e", "f"));
    Map<String, Count> shown =
        Suppression.of(counts("all", 5, "a", 2, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1), relations);
    assertThat(shown.values()).noneMatch(Exact.class::isInstance).contains(new Withheld());
    assertThat(alternatives(shown, relations, 12)).isEmpty();
  }

  @Test
  void noDataStaysNoData() {
    Map<String, Count> counts = counts("a", 3, "b", 20, "c", 7);
    counts.put("all", new NoData());
    Map<String, Count> shown = Suppression.of(counts, ONE);
    assertThat(shown)
        .containsEntry("all", new NoData())
        .containsEntry("a", new Few())
        .containsEntry("b", new Exact(20));
  }

  /** Every way to fill in what is not shown is tried: each number keeps at least two. */
  @Property(tries = 300)
  void nothingSuppressedCanBeWorkedOut(@ForAll @Size(5) List<@IntRange(max = 13) Integer> parts) {
    List<Relation> linked =
        List.of(Relation.sum("all", "a", "b", "c"), Relation.sum("c", "d", "e"));
    int c = parts.get(3) + parts.get(4);
    Map<String, Count> counts =
        counts(
            "a",
            parts.get(0),
            "b",
            parts.get(1),
            "c",
            c,
            "d",
            parts.get(3),
            "e",
            parts.get(4),
            "all",
            parts.get(0) + parts.get(1) + c);
    assertThat(alternatives(Suppression.of(counts, linked), linked, 60)).isEmpty();
  }

  /** The numbers not shown for which only one value fits, by trying all. */
  private static Set<String> alternatives(
      Map<String, Count> shown, List<Relation> relations, int most) {
    Map<String, Set<Integer>> possible = new HashMap<>();
    fill(new ArrayList<>(shown.keySet()), 0, shown, relations, new HashMap<>(), possible, most);
    Set<String> foundOut = new HashSet<>();
    shown.forEach((code, count) -> {
      if (!(count instanceof Exact) && possible.getOrDefault(code, Set.of()).size() < 2) {
        foundOut.add(code);
      }
    });
    return foundOut;
  }

  private static void fill(
      List<String> codes,
      int next,
      Map<String, Count> shown,
      List<Relation> relations,
      Map<String, Integer> chosen,
      Map<String, Set<Integer>> possible,
      int most) {
    for (Relation relation : relations) {
      if (chosen.keySet().containsAll(relation.members())
          && relation.parts().stream().mapToInt(chosen::get).sum()
              != Objects.requireNonNull(chosen.get(relation.whole()))) {
        return;
      }
    }
    if (next == codes.size()) {
      chosen.forEach(
          (code, number) -> possible.computeIfAbsent(code, _ -> new HashSet<>()).add(number));
      return;
    }
    String code = codes.get(next);
    int[] limits =
        switch (Objects.requireNonNull(shown.get(code))) {
          case Exact(int number) -> new int[] {number, number};
          case Few _ -> new int[] {1, 5};
          case Withheld _ -> new int[] {0, most};
          case NoData _, Count.NoRule _ -> throw new IllegalStateException("no data");
        };
    for (int number = limits[0]; number <= limits[1]; number++) {
      chosen.put(code, number);
      fill(codes, next + 1, shown, relations, chosen, possible, most);
    }
    chosen.remove(code);
  }

  private static Map<String, Count> nothing() {
    Map<String, Count> month = new LinkedHashMap<>();
    Catalogue.all().forEach(figure -> month.put(figure.code(), new Exact(0)));
    return month;
  }

  private static Map<String, Count> counts(Object... pairs) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      counts.put((String) pairs[i], new Exact((Integer) pairs[i + 1]));
    }
    return counts;
  }
}
