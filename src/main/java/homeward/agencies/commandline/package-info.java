/** Commands for operators about accounts. */
@NullMarked
package homeward.agencies.commandline;

import org.jspecify.annotations.NullMarked;
