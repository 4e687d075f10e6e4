package homeward.protocol.web;

import homeward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Orders the clauses of a protocol under headings, by the first word of their ids. */
final class Chapters {

  private record Heading(String anchor, String words, List<String> begins) {}

  private static final List<Heading> HEADINGS =
      List.of(
          new Heading("words", "What the words mean", List.of("definition", "label")),
          new Heading("reporting", "Before and while reporting", List.of("report")),
          new Heading("category", "Missing, absent or neither", List.of("category", "response")),
          new Heading("absent", "While a child is absent", List.of("absent")),
          new Heading("risk", "Risk", List.of("risk")),
          new Heading("episode", "Who holds an open episode", List.of("handover", "episode")),
          new Heading("telling", "Who is told", List.of("telling", "placement")),
          new Heading("found", "Found, safe and closed", List.of("safe-and-well", "closing")),
          new Heading(
              "triggers",
              "When a child goes missing again",
              List.of("trigger", "exploitation", "calendar")),
          new Heading("interview", "The return interview", List.of("interview", "triage")),
          new Heading("questions", "The questions asked about every child", List.of("question")),
          new Heading("facts", "Facts that clauses look for", List.of("facts")));

  private static final String OTHER = "other";

  private Chapters() {}

  static List<Chapter> of(Protocol protocol, Function<String, Boolean> national) {
    Map<String, String> facts =
        protocol.has("facts.vocabulary") ? protocol.questions().facts().value() : Map.of();
    Map<String, List<ClauseView>> byAnchor =
        protocol.clauses().stream()
            .map(clause -> ClauseView.of(clause, protocol, facts, national.apply(clause.id())))
            .collect(
                Collectors.groupingBy(
                    view -> anchor(view.id()), TreeMap::new, Collectors.toList()));
    List<Chapter> chapters = new ArrayList<>();
    for (Heading heading : HEADINGS) {
      List<ClauseView> clauses = byAnchor.getOrDefault(heading.anchor(), List.of());
      if (!clauses.isEmpty()) {
        chapters.add(new Chapter(heading.anchor(), heading.words(), clauses));
      }
    }
    if (byAnchor.containsKey(OTHER)) {
      chapters.add(new Chapter(OTHER, "Other clauses", byAnchor.get(OTHER)));
    }
    return chapters;
  }

  private static String anchor(String clauseId) {
    String begins = clauseId.substring(0, clauseId.indexOf('.'));
    return HEADINGS.stream()
        .filter(heading -> heading.begins().contains(begins))
        .findFirst()
        .map(Heading::anchor)
        .orElse(OTHER);
  }
}
