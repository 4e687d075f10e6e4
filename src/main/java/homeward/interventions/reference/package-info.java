/** The coordinator's own reference about absences: a number, a supervisor, an officer. */
@NullMarked
package homeward.interventions.reference;

import org.jspecify.annotations.NullMarked;
