/** What a return interview is at each moment, and what may follow: no Spring, no SQL, no clock. */
@NullMarked
package homeward.returninterviews.domain;

import org.jspecify.annotations.NullMarked;
