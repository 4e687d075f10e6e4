package homeward.web.govuk;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as an indented outline in which white space and the order of attributes do not matter. */
final class Dom {

  private Dom() {}

  static String outline(String html) {
    StringBuilder lines = new StringBuilder();
    for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
      write(node, 0, lines);
    }
    return lines.toString();
  }

  private static void write(Node node, int depth, StringBuilder lines) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText().replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        lines.append("  ".repeat(depth)).append(words).append('\n');
      }
    } else if (node instanceof Element element) {
      String attributes =
          element.attributes().asList().stream()
              .map(Dom::attribute)
              .sorted()
              .collect(Collectors.joining(" "));
      lines
          .append("  ".repeat(depth))
          .append('<')
          .append((element.tagName() + " " + attributes).strip())
          .append(">\n");
      element.childNodes().forEach(child -> write(child, depth + 1, lines));
    }
  }

  private static String attribute(Attribute attribute) {
    return attribute.getKey() + "=" + attribute.getValue().replaceAll("\\s+", " ").strip();
  }
}
