/** Carrying an import out: one transaction, in pieces, with progress told from outside it. */
@NullMarked
package homeward.exchange.running;

import org.jspecify.annotations.NullMarked;
