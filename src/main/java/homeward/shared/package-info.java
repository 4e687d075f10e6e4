/**
 * Values every module speaks in: typed ids, the acting professional, events, London time. No
 * Spring, no SQL, and small.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package homeward.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
