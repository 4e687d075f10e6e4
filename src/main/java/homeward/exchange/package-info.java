/**
 * Records that come from other systems: reading their files, finding the child each row is about,
 * and recording what they say as facts. Makes no promise, notification or escalation, but for a
 * return of the last 72 hours, which starts the clock of the return interview.
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
      "children :: matching",
      "children :: joining",
      "intake",
      "episodes",
      "interventions"
    })
package homeward.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
