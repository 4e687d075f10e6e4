/**
 * My work: what is due for whoever reads, in the order of danger, from the promises that the other
 * modules publish; the boards of who is missing, absent or back; and the daily tasking list, whose
 * agreed actions are all that it stores.
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
      "children",
      "episodes",
      "intake",
      "risk",
      "returninterviews"
    })
package homeward.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
