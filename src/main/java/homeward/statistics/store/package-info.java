/** Reads the measures. */
@NullMarked
package homeward.statistics.store;

import org.jspecify.annotations.NullMarked;
