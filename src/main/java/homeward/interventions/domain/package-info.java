/** What is counted and when it fires: no Spring, no SQL, no clock. */
@NullMarked
package homeward.interventions.domain;

import org.jspecify.annotations.NullMarked;
