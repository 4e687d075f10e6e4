/** The commands about interventions for operators. */
@NullMarked
package homeward.interventions.commandline;

import org.jspecify.annotations.NullMarked;
