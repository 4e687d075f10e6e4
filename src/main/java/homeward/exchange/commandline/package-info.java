/** Commands for operators about imports. */
@NullMarked
package homeward.exchange.commandline;

import org.jspecify.annotations.NullMarked;
