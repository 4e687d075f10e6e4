/** The command line as operators see it. */
@NullMarked
package homeward.interventions.commandline;

import org.jspecify.annotations.NullMarked;
