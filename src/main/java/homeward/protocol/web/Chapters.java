package homeward.protocol.web;

import homeward.protocol.Protocol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
          new Heading(
              "publicity", "Publicity, and records kept close", List.of("publicity", "record")),
          new Heading("telling", "Who is told", List.of("telling", "risk-assessment")),
          new Heading("found", "Found, safe and closed", List.of("safe-and-well", "closing")),
          new Heading("interview", "The return interview", List.of("interview", "triage")),
          new Heading(
              "triggers",
              "When a child goes missing again",
              List.of("trigger", "exploitation", "support")),
          new Heading("meetings", "Meetings and supervision", List.of("meeting")),
          new Heading("plans", "Trigger plans", List.of("plan")),
          new Heading("placements", "Placements and homes", List.of("placement", "spoc")),
          new Heading("offences", "Offences in a home", List.of("offence")),
          new Heading("questions", "The questions asked about every child", List.of("question")),
          new Heading(
              "facts", "Words that clauses look for", List.of("facts", "posts", "calendar")));

  private static final String OTHER = "other";
  private static final String OTHER_WORDS = "Other clauses";

  private Chapters() {}

  /**
   * The clauses of the protocol under their headings.
   *
   * @param minimum the national minimum in force with it; null for the minimum itself
   */
  static List<Chapter> of(Protocol protocol, @Nullable Protocol minimum) {
    Map<String, List<ClauseView>> byAnchor =
        protocol.clauses().stream()
            .map(clause -> ClauseView.of(clause, protocol, minimum))
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
      chapters.add(new Chapter(OTHER, OTHER_WORDS, byAnchor.get(OTHER)));
    }
    return chapters;
  }

  /** Every heading, in order. */
  static List<String> headings() {
    return Stream.concat(HEADINGS.stream().map(Heading::words), Stream.of(OTHER_WORDS)).toList();
  }

  /** The heading under which a clause stands. */
  static String heading(String clauseId) {
    String anchor = anchor(clauseId);
    return HEADINGS.stream()
        .filter(heading -> heading.anchor().equals(anchor))
        .findFirst()
        .map(Heading::words)
        .orElse(OTHER_WORDS);
  }

  /** Words for the codes that values name: facts, posts outside Homeward, providers. */
  static Map<String, String> words(Protocol protocol) {
    Map<String, String> words = new HashMap<>(protocol.outsidePosts());
    if (protocol.has("facts.vocabulary")) {
      words.putAll(protocol.questions().facts().value());
    }
    if (protocol.has("interview.providers")) {
      words.putAll(protocol.routes().providers().value());
    }
    return words;
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
