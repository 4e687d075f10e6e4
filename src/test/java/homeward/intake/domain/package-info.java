/** Tests of reporting and deciding. */
@NullMarked
package homeward.intake.domain;

import org.jspecify.annotations.NullMarked;
