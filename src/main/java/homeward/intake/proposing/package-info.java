/** Working out what the local protocol proposes for a report, and telling the desk that decides. */
@NullMarked
package homeward.intake.proposing;

import org.jspecify.annotations.NullMarked;
