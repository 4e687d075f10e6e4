package homeward.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is reading, in words for the page's header.
 *
 * @param name as colleagues know them
 * @param post the post they act in, in words, such as "duty inspector"
 * @param rank their rank in words; null where their agency has none
 * @param area the area the post belongs to, in words
 * @param posts codes of every post held now, for choosing navigation entries
 * @param mayReport whether "Report a missing child" is offered
 */
public record Reader(
    String name,
    String post,
    @Nullable String rank,
    String area,
    Set<String> posts,
    boolean mayReport) {

  /** Post and rank as one phrase: "duty inspector, Inspector". */
  public String postAndRank() {
    return rank == null || rank.isBlank() ? post : post + ", " + rank;
  }
}
