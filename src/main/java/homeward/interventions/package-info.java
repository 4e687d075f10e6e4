/**
 * Interventions: what is called for when a child goes missing or is absent again and again, or when
 * a partner asks; who chairs, by when, what was agreed and whether it was done.
 *
 * <p>The count is never kept by hand: it is worked out from the records each time they change, and
 * what no longer follows is taken back as a fact.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "web",
      "audit",
      "access",
      "agencies",
      "protocol",
      "protocol :: counting",
      "children",
      "intake",
      "intake :: panels",
      "episodes"
    })
package homeward.interventions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
