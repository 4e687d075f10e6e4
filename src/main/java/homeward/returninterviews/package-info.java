/**
 * The return interview: one is owed after every missing episode, from its first minute, and after
 * every absence where the local protocol says so. Its clock starts at the return by itself; an
 * independent service offers it, an interviewer tries, and the child accepts or declines.
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
      "protocol :: triage",
      "protocol :: routing",
      "children",
      "intake",
      "episodes"
    })
package homeward.returninterviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
