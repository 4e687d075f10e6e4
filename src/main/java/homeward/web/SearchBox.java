package homeward.web;

import java.util.Set;

/**
 * The search in the header, contributed as a bean by the module that can search. The words are sent
 * in a posted form as {@code words}, because a name must not stand in an address.
 *
 * @param action the path the form is posted to
 * @param label what can be found, such as "Search for a child"
 * @param posts codes of the posts that see it; empty for everybody who is signed in
 */
public record SearchBox(String action, String label, Set<String> posts) {

  /** Whether a person holding these posts sees the search. */
  public boolean isFor(Set<String> held) {
    return posts.isEmpty() || posts.stream().anyMatch(held::contains);
  }
}
