package homeward.statistics;

import java.util.Map;
import java.util.Objects;

/**
 * What a measure counts, in plain words, as its {@code definition.md} says it.
 *
 * @param title of the measure: "Reports"
 * @param words what is counted and by which day
 * @param figures label and words of each figure, by cell
 */
public record Definition(String title, String words, Map<String, Words> figures) {

  public Definition {
    figures = Map.copyOf(figures);
  }

  /** What one figure is called and what it counts. */
  public record Words(String label, String text) {}

  /**
   * The words of a figure of this measure.
   *
   * @throws NullPointerException when the file leaves it out; a test finds that
   */
  public Words of(Figure figure) {
    return Objects.requireNonNull(
        figures.get(figure.cell()), () -> "no words for " + figure.code());
  }
}
