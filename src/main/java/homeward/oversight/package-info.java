/**
 * The auditor's desk: who looked at which child and why, who was refused, what changed, emergency
 * access to review, and whether the audit's chain is sealed.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "web", "audit", "access", "agencies", "children"})
package homeward.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
