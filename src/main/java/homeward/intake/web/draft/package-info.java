/** The pages on which a report is filled in, one thing per page. */
@NullMarked
package homeward.intake.web.draft;

import org.jspecify.annotations.NullMarked;
