/**
 * Agencies, areas, teams, professionals and their posts, sign-in, and desks. A desk is a post in an
 * area: work goes to the desk, a person acknowledges it, and it climbs when nobody does.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "web", "audit", "access"})
package homeward.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
