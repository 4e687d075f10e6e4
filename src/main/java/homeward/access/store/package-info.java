/** Involvements and restrictions in PostgreSQL. */
@NullMarked
package homeward.access.store;

import org.jspecify.annotations.NullMarked;
