/** The facts in the database. */
@NullMarked
package homeward.episodes.store;

import org.jspecify.annotations.NullMarked;
