/**
 * The pages of a report that was sent: confirmation, the report itself, the control room's list.
 */
@NullMarked
package homeward.intake.web.report;

import org.jspecify.annotations.NullMarked;
