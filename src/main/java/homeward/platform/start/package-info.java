/** How the program starts: as the server, or as one command of the operators' command line. */
@NullMarked
package homeward.platform.start;

import org.jspecify.annotations.NullMarked;
