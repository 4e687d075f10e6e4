package homeward.protocol.web;

import java.util.List;

/**
 * Part of an agreement under one heading.
 *
 * @param anchor its place on the page
 * @param heading its heading
 * @param clauses its clauses, in the protocol's order
 */
public record Chapter(String anchor, String heading, List<ClauseView> clauses) {

  public Chapter {
    clauses = List.copyOf(clauses);
  }
}
