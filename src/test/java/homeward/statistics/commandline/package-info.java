/** The command line as operators see it. */
@NullMarked
package homeward.statistics.commandline;

import org.jspecify.annotations.NullMarked;
