/** Bytes to rows of a police notifications file, or a plain reason why not. Pure. */
@NullMarked
package homeward.exchange.domain.file;

import org.jspecify.annotations.NullMarked;
