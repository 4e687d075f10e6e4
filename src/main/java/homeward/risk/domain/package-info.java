/** What a wish to grade comes to. No Spring, no SQL, no clock. */
@NullMarked
package homeward.risk.domain;

import org.jspecify.annotations.NullMarked;
