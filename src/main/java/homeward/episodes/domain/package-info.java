/** States, outcomes and rules of one time missing. No Spring, no SQL, no clock. */
@NullMarked
package homeward.episodes.domain;

import org.jspecify.annotations.NullMarked;
