/** Who holds return interviews, as a local protocol lays it down. */
@NullMarked
@NamedInterface("routing")
package homeward.protocol.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
