/** Tests of the chronology. */
@NullMarked
package homeward.chronology;

import org.jspecify.annotations.NullMarked;
