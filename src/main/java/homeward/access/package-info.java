/**
 * Need to know: who is involved with which child, why, from when to when. Nothing about a child can
 * be asked for without a {@link homeward.access.Permit} or a {@link homeward.access.Reach}, and
 * only this module makes them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "web", "audit"})
package homeward.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
