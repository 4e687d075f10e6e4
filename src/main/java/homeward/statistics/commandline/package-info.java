/** Reports from the operators' command line. */
@NullMarked
package homeward.statistics.commandline;

import org.jspecify.annotations.NullMarked;
