/** Saying which column of an uploaded file is which fact, and keeping it as a source profile. */
@NullMarked
package homeward.exchange.describing;

import org.jspecify.annotations.NullMarked;
