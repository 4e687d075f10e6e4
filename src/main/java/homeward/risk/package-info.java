/**
 * How grave the danger is thought to be: what the protocol proposes, what a person decides beside
 * it and why, who reviews it. The two are never merged.
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
      "intake"
    })
package homeward.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
