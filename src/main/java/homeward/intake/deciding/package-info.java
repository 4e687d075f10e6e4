/** Making a decision stand, with what follows from it in the same transaction. */
@NullMarked
package homeward.intake.deciding;

import org.jspecify.annotations.NullMarked;
