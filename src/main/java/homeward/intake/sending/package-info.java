/** Turns a draft into a report, exactly once, and tells those who must know. */
@NullMarked
package homeward.intake.sending;

import org.jspecify.annotations.NullMarked;
