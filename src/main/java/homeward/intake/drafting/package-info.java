/** What a report being filled in holds, and what came of sending it. */
@NullMarked
package homeward.intake.drafting;

import org.jspecify.annotations.NullMarked;
