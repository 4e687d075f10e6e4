/** How the program starts: as the server, or as one command of the operators' command line. */
@NullMarked
@NamedInterface("start")
package homeward.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
