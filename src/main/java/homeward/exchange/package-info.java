/**
 * Records that come from other systems: reading their files, finding the child each row is about,
 * and recording what they say as facts. Makes no promise, notification or escalation by itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "children :: matching"})
package homeward.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
