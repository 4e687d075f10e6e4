package homeward.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.protocol.Category;
import homeward.protocol.Clause;
import homeward.protocol.ClauseValue.CalledFor;
import homeward.protocol.ClauseValue.Calls;
import homeward.protocol.ClauseValue.CountTrigger;
import homeward.protocol.ClauseValue.Counted;
import homeward.protocol.ClauseValue.LookBack;
import homeward.protocol.ClauseValue.Over;
import homeward.protocol.ClauseValue.Unit;
import homeward.protocol.Example;
import homeward.protocol.Protocol;
import homeward.protocol.ProtocolVersion;
import homeward.protocol.Protocols;
import homeward.statistics.Definition;
import homeward.statistics.Figure;
import homeward.statistics.store.MeasureFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers and days in the words of a figure are those of the area's clauses. */
class MeetingNumbersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Definition plain = new MeasureFiles().definition(Catalogue.LEVELS_MEASURE);
  private final Protocols protocols = new Protocols();

  @Test
  void staffordshireAndStokeCountThreeFiveAndNineInNinetyDays() {
    MeetingNumbers numbers = MeetingNumbers.of(protocols.find("staffordshire-stoke", DAY));
    assertThat(labels(numbers))
        .containsExactly(
            "Children reaching 3 missing episodes in 90 days",
            "Children reaching 5 missing episodes in 90 days",
            "Children reaching 9 missing episodes in 90 days");
    assertThat(words(numbers, "first")).contains("Three missing episodes in 90 days call for");
  }

  @Test
  void anAreaWhoseClauseSaysOtherwiseReadsItsOwnNumberAndWindow() {
    MeetingNumbers numbers =
        MeetingNumbers.of(
            Optional.of(
                protocol(
                    trigger(2, Over.CHILD, 4, new LookBack(2, Unit.MONTHS)),
                    trigger(1, Over.LOCATION, 6, new LookBack(30, Unit.DAYS)))));
    assertThat(numbers.has("first")).as("counted over a place, so not over a child").isFalse();
    assertThat(numbers.has("second")).isTrue();
    assertThat(labels(numbers))
        .containsExactly(
            "Children reaching the first number",
            "Children reaching 4 missing episodes in 2 months",
            "Children reaching the third number");
    assertThat(words(numbers, "first")).isEqualTo("The area’s protocol calls for no such meeting.");
    assertThat(numbers.define(plain).words()).isEqualTo(plain.words());
  }

  @Test
  void anAreaWithoutSuchClausesSaysSo() {
    for (String area : List.of("birmingham-west-midlands", "stockport-greater-manchester")) {
      MeetingNumbers numbers = MeetingNumbers.of(protocols.find(area, LocalDate.of(2026, 3, 2)));
      assertThat(numbers.byCell()).as(area).isEmpty();
      assertThat(numbers.define(plain).words()).contains("has no rule").contains("not 0");
    }
    assertThat(MeetingNumbers.of(Optional.empty()).byCell()).isEmpty();
  }

  /** More levels would be fired and not counted. */
  @Test
  void noProtocolHasMoreLevelsThanThereAreFigures() {
    assertThat(protocols.areas()).hasSizeGreaterThan(3);
    for (String area : protocols.areas()) {
      for (LocalDate first : protocols.firstDays(area)) {
        assertThat(protocols.beginning(area, first).orElseThrow().triggers().meetings())
            .as("%s from %s", area, first)
            .allMatch(one -> one.value().calledFor().level() <= MeetingNumbers.CELLS.size());
      }
    }
  }

  private List<String> labels(MeetingNumbers numbers) {
    return MeetingNumbers.CELLS.stream()
        .map(cell -> numbers.define(plain).of(figure(cell)).label())
        .toList();
  }

  private String words(MeetingNumbers numbers, String cell) {
    return numbers.define(plain).of(figure(cell)).text();
  }

  private static Figure figure(String cell) {
    return Catalogue.find(Catalogue.LEVELS_MEASURE + "." + cell).orElseThrow();
  }

  private static Protocol protocol(CountTrigger... triggers) {
    List<Clause> clauses = new ArrayList<>();
    for (CountTrigger trigger : triggers) {
      clauses.add(
          new Clause(
              "trigger.example." + clauses.size(),
              "A sentence.",
              new Clause.Source("", "", "An example."),
              Clause.Direction.NONE,
              trigger,
              List.of(new Example("An example.", Map.of(), Map.of()))));
    }
    return new Protocol(
        new ProtocolVersion("example", DAY, "0"), "Example", Protocol.Approval.DRAFT, clauses);
  }

  private static CountTrigger trigger(int level, Over over, int number, LookBack within) {
    return new CountTrigger(
        new Counted(Set.of(Category.MISSING), over, number, within, false),
        new CalledFor(Calls.INTERVENTION_MEETING, level, "social-worker", 5));
  }
}
