/** What counts, months, levels and suppression: no Spring, no SQL, no clock. */
@NullMarked
package homeward.statistics.domain;

import org.jspecify.annotations.NullMarked;
