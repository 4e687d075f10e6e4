package homeward.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homeward.statistics.domain.Catalogue;
import homeward.statistics.domain.DefinitionText;
import homeward.statistics.store.MeasureFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each figure says what it counts. */
class DefinitionsTest {

  private final MeasureFiles files = new MeasureFiles();

  @Test
  void everyFigureHasItsWordsAndNoWordsAreLeftOver() {
    for (String measure : Catalogue.measures()) {
      List<String> cells =
          Catalogue.all().stream()
              .filter(figure -> figure.measure().equals(measure))
              .map(Figure::cell)
              .toList();
      assertThat(files.definition(measure).figures().keySet())
          .as(measure)
          .containsExactlyInAnyOrderElementsOf(cells);
    }
  }

  @Test
  void everyMarkOfAFigureStandsInItsStatement() {
    Catalogue.all().stream()
        .filter(figure -> !figure.measure().equals("distances"))
        .filter(figure -> !figure.cell().startsWith("because-"))
        .filter(figure -> !List.of("missing", "absent", "neither").contains(figure.cell()))
        .forEach(figure ->
            assertThat(files.statement(figure.measure())).contains("'" + figure.cell() + "'"));
  }

  @Test
  void aMisshapenFileIsRefused() {
    assertThatThrownBy(() -> DefinitionText.read("Reports\nwords"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DefinitionText.read("# Reports\nwords\n\n## all\nwords"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> DefinitionText.read("# Reports\nwords\n\n## all — A\nx\n\n## all — B\ny"))
        .hasMessageContaining("twice");
  }
}
