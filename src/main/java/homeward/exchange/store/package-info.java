/** Files, runs and what waits for a person, in PostgreSQL. */
@NullMarked
package homeward.exchange.store;

import org.jspecify.annotations.NullMarked;
