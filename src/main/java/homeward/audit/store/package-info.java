/** The audit's SQL. */
@NullMarked
package homeward.audit.store;

import org.jspecify.annotations.NullMarked;
