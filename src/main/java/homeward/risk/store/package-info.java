/** Proposals and decisions in the database. */
@NullMarked
package homeward.risk.store;

import org.jspecify.annotations.NullMarked;
