package homeward.exchange.store;

import homeward.exchange.domain.notifications.Column;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The cells of a row as JSON by heading: kept to compare with the next file. */
final class CellText {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CellText() {}

  static String write(Map<Column, String> cells) {
    Map<String, String> byHeading = new java.util.TreeMap<>();
    cells.forEach((column, text) -> byHeading.put(column.heading(), text));
    return JSON.writeValueAsString(byHeading);
  }

  static Map<Column, String> read(String text) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    JSON.readValue(text, new TypeReference<Map<String, String>>() {})
        .forEach(
            (heading, cell) -> Column.named(heading).ifPresent(column -> cells.put(column, cell)));
    return cells;
  }
}
