package homeward.statistics.domain;

import homeward.statistics.Definition;
import homeward.statistics.Definition.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a {@code definition.md}: one heading with the title, words about the measure, and for each
 * figure a heading "cell — Label" with its words below.
 */
public final class DefinitionText {

  private static final String TITLE = "# ";
  private static final String FIGURE = "## ";
  private static final String BETWEEN = " — ";

  private DefinitionText() {}

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException when it is not built like that, or a figure stands twice
   */
  public static Definition read(String text) {
    List<String> parts = List.of(text.strip().split("\n(?=## )"));
    String[] head = parts.getFirst().split("\n", 2);
    if (!head[0].startsWith(TITLE) || head.length < 2) {
      throw new IllegalArgumentException(
          "A definition begins with its title and words: " + head[0]);
    }
    Map<String, Words> figures = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      String[] lines = part.split("\n", 2);
      String[] names = lines[0].substring(FIGURE.length()).split(BETWEEN, 2);
      if (names.length < 2 || lines.length < 2 || lines[1].isBlank()) {
        throw new IllegalArgumentException("A figure needs a cell, a label and words: " + lines[0]);
      }
      if (figures.put(names[0].strip(), new Words(names[1].strip(), lines[1].strip())) != null) {
        throw new IllegalArgumentException("A figure stands twice: " + names[0]);
      }
    }
    return new Definition(head[0].substring(TITLE.length()).strip(), head[1].strip(), figures);
  }
}
