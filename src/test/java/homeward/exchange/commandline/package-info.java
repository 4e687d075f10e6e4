/** The commands about imports, from the words to the exit status. */
@NullMarked
package homeward.exchange.commandline;

import org.jspecify.annotations.NullMarked;
