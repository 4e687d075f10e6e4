package homeward.protocol.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One mapping of a file, read strictly: every key is either asked for or refused, and whatever is
 * asked for must be there. Messages begin with where the mapping is.
 */
final class Strict {

  private final String where;
  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();

  Strict(String where, JsonNode node) {
    if (!node.isObject()) {
      throw new ProtocolFileRefused(where, "should be a set of keys and values");
    }
    this.where = where;
    this.node = node;
  }

  String where() {
    return where;
  }

  boolean has(String key) {
    asked.add(key);
    return node.has(key);
  }

  JsonNode node(String key) {
    asked.add(key);
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw new ProtocolFileRefused(where, "missing key '" + key + "'");
    }
    return value;
  }

  Strict under(String key) {
    return new Strict(where + ", " + key, node(key));
  }

  String text(String key) {
    String text = scalar(key, node(key));
    if (text.isBlank()) {
      throw new ProtocolFileRefused(where, "'" + key + "' is empty");
    }
    return text;
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  int number(String key) {
    JsonNode value = node(key);
    if (!value.isInt()) {
      throw new ProtocolFileRefused(where, "'" + key + "' should be a whole number");
    }
    return value.asInt();
  }

  boolean yes(String key) {
    return switch (text(key)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new ProtocolFileRefused(where, "'" + key + "' should be yes or no");
    };
  }

  /** Words in their order; a word twice is refused. */
  Set<String> set(String key) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : list(key)) {
      if (!words.add(word)) {
        throw new ProtocolFileRefused(where, "'" + key + "' names '" + word + "' twice");
      }
    }
    return words;
  }

  List<String> list(String key) {
    JsonNode value = node(key);
    if (!value.isArray()) {
      throw new ProtocolFileRefused(where, "'" + key + "' should be a list");
    }
    List<String> words = new ArrayList<>();
    value.forEach(word -> words.add(scalar(key, word)));
    return words;
  }

  /** A list of mappings, each read strictly by its own reader. */
  <T> List<T> each(String key, Function<Strict, T> reader) {
    JsonNode value = node(key);
    if (!value.isArray() || value.isEmpty()) {
      throw new ProtocolFileRefused(where, "'" + key + "' should be a list of keys with values");
    }
    List<T> all = new ArrayList<>();
    for (JsonNode one : value) {
      Strict inner = new Strict(where + ", " + key + " " + (all.size() + 1), one);
      all.add(reader.apply(inner));
      inner.nothingElse();
    }
    return all;
  }

  /** Every key with its text, in order. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonNode value = node(key);
    if (!value.isObject() || value.isEmpty()) {
      throw new ProtocolFileRefused(where, "'" + key + "' should be keys with words");
    }
    value.properties().forEach(e -> texts.put(e.getKey(), scalar(e.getKey(), e.getValue())));
    return texts;
  }

  /** Every key with one word or a list of words, in order; absent is empty. */
  Map<String, List<String>> lists(String key) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    if (!has(key)) {
      return lists;
    }
    Strict inner = under(key);
    for (var entry : inner.node.properties()) {
      lists.put(
          entry.getKey(),
          entry.getValue().isArray()
              ? inner.list(entry.getKey())
              : List.of(scalar(entry.getKey(), entry.getValue())));
    }
    return lists;
  }

  /** Refuses every key that was not asked for. */
  void nothingElse() {
    for (var entry : node.properties()) {
      if (!asked.contains(entry.getKey())) {
        throw new ProtocolFileRefused(where, "unknown key '" + entry.getKey() + "'");
      }
    }
  }

  private String scalar(String key, JsonNode value) {
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    throw new ProtocolFileRefused(where, "'" + key + "' should be words or a number");
  }
}
