/** The rules of reporting: what must be answered, which report is a second one. Plain Java. */
@NullMarked
package homeward.intake.domain;

import org.jspecify.annotations.NullMarked;
