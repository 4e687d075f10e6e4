package homeward.protocol.web;

import homeward.protocol.Clause;
import homeward.protocol.Clause.Source;
import homeward.protocol.Example;
import homeward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A clause as the page shows it.
 *
 * @param id its id, also its place on the page
 * @param sentence what it says
 * @param value what it lays down, in lines
 * @param source where it comes from, in lines: the document, then the reason of a local choice
 * @param notes which way is stricter, and whether it is the national minimum's own; may be empty
 * @param examples its worked examples
 */
public record ClauseView(
    String id,
    String sentence,
    List<String> value,
    List<String> source,
    List<String> notes,
    List<ExampleView> examples) {

  public ClauseView {
    value = List.copyOf(value);
    source = List.copyOf(source);
    notes = List.copyOf(notes);
    examples = List.copyOf(examples);
  }

  /**
   * A worked example as shown.
   *
   * @param say the example in words
   * @param result what follows, in words
   * @param holds whether that is what the example says
   */
  public record ExampleView(String say, String result, boolean holds) {

    static ExampleView of(Example.Worked worked) {
      List<String> results = new ArrayList<>();
      worked
          .found()
          .forEach((key, words) ->
              results.add(
                  ValueWords.spoken(key)
                      + ": "
                      + (words.isEmpty() ? "none" : String.join(", ", words))));
      return new ExampleView(worked.example().say(), String.join("; ", results), worked.holds());
    }
  }

  static ClauseView of(
      Clause clause, Protocol protocol, Map<String, String> facts, boolean national) {
    return new ClauseView(
        clause.id(),
        clause.sentence(),
        ValueWords.of(clause.value(), facts),
        source(clause.source()),
        notes(clause, national),
        protocol.workedExamples(clause.id()).stream().map(ExampleView::of).toList());
  }

  private static List<String> source(Source source) {
    List<String> lines = new ArrayList<>();
    if (!source.document().isEmpty()) {
      lines.add(
          source.paragraph().isEmpty()
              ? source.document()
              : source.document() + ", \u201c" + source.paragraph() + "\u201d");
    }
    if (source.isLocalChoice()) {
      lines.add("Local choice. " + source.localChoice());
    }
    return lines;
  }

  private static List<String> notes(Clause clause, boolean national) {
    List<String> notes = new ArrayList<>();
    if (national) {
      notes.add("From the national minimum");
    }
    switch (clause.direction()) {
      case LOWER -> notes.add("Lower is stricter");
      case HIGHER -> notes.add("Higher is stricter");
      case SUPERSET -> notes.add("Adding to it is stricter");
      case NONE -> {}
    }
    return notes;
  }
}
