/**
 * The child once: who sources say they are, who is responsible, the information sheet that fills in
 * every report, markers, and search. Person records are what one source said; a child groups them,
 * so that joining and parting children loses nothing.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "web", "audit", "access", "agencies"})
package homeward.children;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
