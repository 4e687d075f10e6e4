/** Interventions in PostgreSQL. */
@NullMarked
package homeward.interventions.store;

import org.jspecify.annotations.NullMarked;
