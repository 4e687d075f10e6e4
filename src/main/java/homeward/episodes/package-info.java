/**
 * One time missing: opened, owned, found, returned, seen safe and well, closed. Each step is a fact
 * with who recorded it and when it happened; what stands is derived from the facts.
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
      "children"
    })
package homeward.episodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
