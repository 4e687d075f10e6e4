package homeward.web;

import java.util.Set;

/**
 * One entry of the service navigation, contributed as a bean by the module that owns the page. At
 * most six are shown to one reader, in ascending order.
 *
 * @param label the words, such as "My work"
 * @param path where it leads; every path below it counts as the same place
 * @param order smaller comes first; leave gaps of ten
 * @param posts codes of the posts that see it; empty for everybody who is signed in
 */
public record NavigationEntry(String label, String path, int order, Set<String> posts) {

  /** Whether a person holding these posts sees the entry. */
  public boolean isFor(Set<String> held) {
    return posts.isEmpty() || posts.stream().anyMatch(held::contains);
  }

  /** Whether a page at this path lies within the entry. */
  public boolean leadsTo(String where) {
    return where.equals(path) || where.startsWith(path.endsWith("/") ? path : path + "/");
  }
}
