/** What is said of two reports that were joined and are of two disappearances. */
@NullMarked
package homeward.intake.parting;

import org.jspecify.annotations.NullMarked;
