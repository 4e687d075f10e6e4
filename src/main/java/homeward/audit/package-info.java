/**
 * Who looked at whom and why, who was refused, and who changed what. Rows are only ever added, and
 * a background sealer binds them into one chain of hashes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package homeward.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
