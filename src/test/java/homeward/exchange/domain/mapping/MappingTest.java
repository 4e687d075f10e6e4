package homeward.exchange.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.domain.mapping.ColumnGuess.How;
import homeward.exchange.domain.mapping.ColumnGuess.Proposed;
import homeward.exchange.domain.mapping.Layout.Place;
import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.Rejected;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {

  private static final Layout PROFILE =
      new Layout(
          List.of(
              new Place("Log", Column.REF),
              new Place("Birth date", Column.DOB),
              new Place("Seen", Column.LAST_SEEN),
              new Place("Colour", null)),
          DateStyle.YEAR_FIRST);

  @Test
  void theOwnHeadingsAreProposedExactly() {
    List<String> own = Arrays.stream(Column.values()).map(Column::heading).toList();
    assertThat(ColumnGuess.of(own))
        .allMatch(one -> one.how() == How.EXACT)
        .extracting(Proposed::fact)
        .containsExactly(Column.values());
  }

  @Test
  void otherNamesAndLikenessesAreProposedAndEachFactOnce() {
    List<Proposed> proposed =
        ColumnGuess.of(
            List.of(
                "Family Name",
                "First name",
                "Date of Birth",
                "Riskk level",
                "Shoe size",
                "Last name"));
    assertThat(proposed)
        .extracting(Proposed::fact)
        .containsExactly(Column.SURNAME, Column.FORENAMES, Column.DOB, Column.RISK, null, null);
    assertThat(proposed)
        .extracting(Proposed::how)
        .containsExactly(How.SYNONYM, How.SYNONYM, How.SYNONYM, How.LIKENESS, How.NONE, How.NONE);
  }

  @Test
  void headingsWithoutLettersAreProposedNothing() {
    assertThat(ColumnGuess.of(List.of("", "  ", "#"))).allMatch(one -> one.fact() == null);
  }

  @Test
  void aProfileFitsTheSameHeadingsInAnyOrder() {
    Fit fit = Fit.of(List.of("colour", "SEEN", "Log", "Birth  Date"), PROFILE);
    assertThat(fit.exact()).isTrue();
    assertThat(fit.words()).isEmpty();
    assertThat(fit.layout().places())
        .extracting(Place::fact)
        .containsExactly(null, Column.LAST_SEEN, Column.REF, Column.DOB);
  }

  @Test
  void whatDoesNotFitIsNamedColumnByColumn() {
    Fit fit = Fit.of(List.of("Log", "Birth date", "Last seen", "Colour"), PROFILE);
    assertThat(fit.exact()).isFalse();
    assertThat(fit.words()).contains("no longer").contains("“Seen”").contains("“Last seen”");
  }

  @Test
  void aColumnThatWasNeverUsedMayGo() {
    assertThat(Fit.of(List.of("Log", "Birth date", "Seen"), PROFILE).exact()).isTrue();
  }

  @Test
  void cellsAreUnderstoodByTheirFact() {
    assertThat(PROFILE.cells(List.of("L/1", "2010-02-03", "2024-04-01 10:00", "red")))
        .isEqualTo(
            Map.of(
                Column.REF, "L/1",
                Column.DOB, "03/02/2010",
                Column.LAST_SEEN, "01/04/2024 10:00"));
  }

  @Test
  void reasonsNameTheFilesOwnHeadingsAndForm() {
    Rejected rejected =
        PROFILE.inItsOwnWords(
            new Rejected(
                3,
                "L/1",
                List.of(
                    "DOB cannot be read. Give a date that exists as DD/MM/YYYY; without it",
                    "ReportedAt (1) is before LastSeen (2). Correct whichever is wrong.")));
    assertThat(rejected.reasons())
        .containsExactly(
            "“Birth date” cannot be read. Give a date that exists as YYYY-MM-DD; without it",
            "Reported (day and time) (1) is before “Seen” (2). Correct whichever is wrong.");
  }

  @Test
  void aFactTwiceAndEveryNeededFactThatIsMissingAreNamed() {
    List<LayoutFault> faults =
        LayoutFault.in(
            new Layout(
                List.of(new Place("A", Column.REF), new Place("B", Column.REF)),
                DateStyle.DAY_FIRST));
    assertThat(faults).hasSize(2);
    assertThat(faults.getFirst().position()).isEqualTo(1);
    assertThat(faults.getFirst().words()).contains("“A” and “B” cannot both be: Police reference");
    assertThat(faults.getLast().words())
        .contains("Surname; Forenames; Date of birth")
        .doesNotContain("Risk");
  }
}
