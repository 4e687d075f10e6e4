package homeward.children;

import homeward.access.Permit;
import java.util.Optional;

/**
 * What a child's page says first: "Missing for 3 hours 20 minutes, high risk". Contributed as a
 * bean by the module that knows; the page knows nothing else about it.
 */
@FunctionalInterface
public interface ChildStatus {

  /** A few words without a full stop; empty when there is nothing to say. */
  Optional<String> words(Permit permit);
}
