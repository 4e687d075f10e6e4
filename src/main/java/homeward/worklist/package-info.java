/**
 * My work: what is due for whoever reads, in the order of danger, from the promises that the other
 * modules publish. It stores nothing.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "web", "audit", "access", "agencies", "protocol"})
package homeward.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
