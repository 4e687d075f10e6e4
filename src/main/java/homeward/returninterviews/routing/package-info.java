/** To which team the local protocol's routes send a return interview, and who chooses otherwise. */
@NullMarked
@NamedInterface("routing")
package homeward.returninterviews.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
