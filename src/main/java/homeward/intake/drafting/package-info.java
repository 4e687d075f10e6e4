/** Reports being filled in, and what came of sending them. */
@NullMarked
package homeward.intake.drafting;

import org.jspecify.annotations.NullMarked;
