/** How facts become one line over time: no Spring, no SQL, no clock. */
@NullMarked
package homeward.chronology.domain;

import org.jspecify.annotations.NullMarked;
