/** The facts of return interviews in PostgreSQL. */
@NullMarked
package homeward.returninterviews.store;

import org.jspecify.annotations.NullMarked;
