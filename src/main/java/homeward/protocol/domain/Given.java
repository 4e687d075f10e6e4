package homeward.protocol.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an example gives, read strictly: a key that nobody asked for is an error, so that a mistyped
 * circumstance cannot pass unnoticed.
 */
final class Given {

  private final Map<String, List<String>> values;
  private final Set<String> asked = new HashSet<>();

  Given(Map<String, List<String>> values) {
    this.values = values;
  }

  boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  String word(String key) {
    List<String> words = list(key);
    if (words.size() != 1) {
      throw new IllegalArgumentException("an example needs one '" + key + "'");
    }
    return words.getFirst();
  }

  String word(String key, String otherwise) {
    return has(key) ? word(key) : otherwise;
  }

  List<String> list(String key) {
    asked.add(key);
    return values.getOrDefault(key, List.of());
  }

  Set<String> set(String key) {
    return Set.copyOf(list(key));
  }

  int number(String key, int otherwise) {
    return has(key) ? Integer.parseInt(word(key)) : otherwise;
  }

  boolean yes(String key) {
    return switch (word(key, "no")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("'" + key + "' is yes or no");
    };
  }

  /** Refuses what nobody asked for. */
  void nothingElse() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        throw new IllegalArgumentException("an example has an unknown key '" + key + "'");
      }
    }
  }
}
