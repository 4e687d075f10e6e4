/** Tests of the line over time. */
@NullMarked
package homeward.chronology.domain;

import org.jspecify.annotations.NullMarked;
