package homeward.protocol.web;

import homeward.protocol.Clause;
import homeward.protocol.Protocol;
import homeward.protocol.web.ComparisonPage.Difference;
import homeward.protocol.web.ComparisonPage.Differences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays two agreements beside each other and keeps what differs. */
final class Comparison {

  private final Protocol here;
  private final Protocol there;

  Comparison(Protocol here, Protocol there) {
    this.here = here;
    this.there = there;
  }

  /** What differs, chapter by chapter, in the order of the agreement. */
  List<Differences> differences() {
    Map<String, List<Difference>> found = new LinkedHashMap<>();
    Chapters.headings().forEach(heading -> found.put(heading, new ArrayList<>()));
    for (Clause clause : here.clauses()) {
      if (!alike(clause)) {
        chapter(found, clause).add(difference(clause));
      }
    }
    for (Clause clause : there.clauses()) {
      if (!here.has(clause.id())) {
        chapter(found, clause).add(difference(clause));
      }
    }
    List<Differences> chapters = new ArrayList<>();
    found.forEach((heading, clauses) -> {
      if (!clauses.isEmpty()) {
        chapters.add(new Differences(heading, clauses));
      }
    });
    return chapters;
  }

  private static List<Difference> chapter(Map<String, List<Difference>> found, Clause clause) {
    return found.computeIfAbsent(Chapters.heading(clause.id()), _ -> new ArrayList<>());
  }

  /** How many clauses lay down the same in both. */
  int same() {
    return (int) here.clauses().stream().filter(this::alike).count();
  }

  /** Words may differ while what is laid down is the same; then the clauses are alike. */
  private boolean alike(Clause clause) {
    return there.has(clause.id()) && there.clause(clause.id()).value().equals(clause.value());
  }

  private Difference difference(Clause clause) {
    String id = clause.id();
    return new Difference(id, clause.sentence(), lines(here, id), lines(there, id));
  }

  private static List<String> lines(Protocol protocol, String id) {
    return protocol.has(id)
        ? ValueWords.of(protocol.clause(id).value(), Chapters.words(protocol))
        : List.of();
  }
}
