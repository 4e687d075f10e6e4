/** Hears of starts, counts them again, and keeps what is called for in step with the records. */
@NullMarked
package homeward.interventions.firing;

import org.jspecify.annotations.NullMarked;
