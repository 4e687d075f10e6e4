/** Tests of reporting and deciding. */
@NullMarked
package homeward.intake.web;

import org.jspecify.annotations.NullMarked;
