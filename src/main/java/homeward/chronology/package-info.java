/**
 * The child's story across agencies: absences and times missing as different marks on one line,
 * with interviews, decisions and moves below and the same facts as a table. It stores nothing; each
 * module publishes its facts as a view of ids and codes, and the words are made here.
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
package homeward.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
