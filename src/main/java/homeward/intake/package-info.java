/**
 * The first call. A report is drafted answer by answer, sent once, recognised when it is the second
 * one about the same disappearance, and shown to the control room; then it is decided what it is:
 * missing, absent or neither.
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
      "episodes"
    })
package homeward.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
