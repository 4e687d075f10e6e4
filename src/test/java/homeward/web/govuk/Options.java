package homeward.web.govuk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The options of one fixture, remembering which were asked for, so that none is ignored silently.
 */
final class Options {

  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();
  private final List<Options> below = new ArrayList<>();

  Options(JsonNode node) {
    this.node = node;
  }

  @Nullable String text(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value.asString();
  }

  String text(String name, String otherwise) {
    String value = text(name);
    return value == null ? otherwise : value;
  }

  boolean flag(String name) {
    return "true".equals(text(name));
  }

  @Nullable Options part(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    Options part = new Options(value);
    below.add(part);
    return part;
  }

  List<Options> list(String name) {
    asked.add(name);
    List<Options> parts = new ArrayList<>();
    JsonNode values = node.get(name);
    if (values != null) {
      values.forEach(value -> parts.add(new Options(value)));
    }
    below.addAll(parts);
    return parts;
  }

  List<String> texts(String name) {
    asked.add(name);
    List<String> texts = new ArrayList<>();
    JsonNode values = node.get(name);
    if (values != null) {
      values.forEach(value -> texts.add(value.asString()));
    }
    return texts;
  }

  List<Options> elements() {
    List<Options> parts = new ArrayList<>();
    node.forEach(value -> parts.add(new Options(value)));
    below.addAll(parts);
    return parts;
  }

  /** Whether every option given was asked for. */
  boolean allAsked() {
    boolean here = node.isArray() || asked.containsAll(node.propertyNames());
    return here && below.stream().allMatch(Options::allAsked);
  }
}
