/** The audit's commands for operators. */
@NullMarked
package homeward.audit.commandline;

import org.jspecify.annotations.NullMarked;
