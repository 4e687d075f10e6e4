package homeward.protocol.web;

import homeward.protocol.Clause;
import homeward.protocol.Clause.Source;
import homeward.protocol.Example;
import homeward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clause as the page shows it.
 *
 * @param id its id, also its place on the page
 * @param sentence what it says
 * @param value what it lays down, in lines
 * @param source the document and the place in it; empty when it is wholly a local choice
 * @param localChoice the reason of a local choice; empty when the document says it all
 * @param minimum what the national minimum lays down beside it, in lines; empty when it has no such
 *     clause or this is its own
 * @param notes which way is stricter, and whether it is the national minimum's own; may be empty
 * @param examples its worked examples
 */
public record ClauseView(
    String id,
    String sentence,
    List<String> value,
    String source,
    String localChoice,
    List<String> minimum,
    List<String> notes,
    List<ExampleView> examples) {

  public ClauseView {
    value = List.copyOf(value);
    minimum = List.copyOf(minimum);
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

  /**
   * A clause of this protocol.
   *
   * @param minimum the national minimum in force with it; null for the minimum itself
   */
  static ClauseView of(Clause clause, Protocol protocol, @Nullable Protocol minimum) {
    Clause beside =
        minimum != null && minimum.has(clause.id()) ? minimum.clause(clause.id()) : null;
    boolean national = clause.equals(beside);
    Map<String, String> words = Chapters.words(protocol);
    return new ClauseView(
        clause.id(),
        clause.sentence(),
        ValueWords.of(clause.value(), words),
        source(clause.source()),
        clause.source().localChoice(),
        beside == null || national ? List.of() : ValueWords.of(beside.value(), words),
        notes(clause, national),
        protocol.workedExamples(clause.id()).stream().map(ExampleView::of).toList());
  }

  private static String source(Source source) {
    return source.paragraph().isEmpty()
        ? source.document()
        : source.document() + ", \u201c" + source.paragraph() + "\u201d";
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
