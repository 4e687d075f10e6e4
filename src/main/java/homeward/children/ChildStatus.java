package homeward.children;

import homeward.access.Permit;
import java.util.List;

/**
 * What a child's page says first: "Missing for 3 hours 20 minutes, high risk". Contributed as a
 * bean by the module that knows; the page knows nothing else about it.
 */
@FunctionalInterface
public interface ChildStatus {

  /**
   * What stands now, gravest first; empty when there is nothing to say, or nothing this reader may
   * know.
   *
   * @param permit to open the child's record; times are told as of its moment
   */
  List<Standing> standing(Permit permit);

  /**
   * One thing that stands.
   *
   * @param words a few, without a full stop
   * @param path where it is told in full
   */
  record Standing(String words, String path) {}
}
