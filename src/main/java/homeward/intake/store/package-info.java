/** Drafts, reports and what was decided about them in PostgreSQL. */
@NullMarked
package homeward.intake.store;

import org.jspecify.annotations.NullMarked;
