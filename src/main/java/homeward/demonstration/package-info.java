/**
 * The demonstration partnership: invented agencies, people and children, loaded once into a
 * demonstration folder through the same ways in that everybody uses.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "web",
      "access",
      "agencies",
      "agencies::signin",
      "children",
      "intake",
      "episodes",
      "returninterviews",
      "returninterviews::routing"
    })
package homeward.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
