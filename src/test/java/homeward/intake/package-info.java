/** Tests of reporting and deciding. */
@NullMarked
package homeward.intake;

import org.jspecify.annotations.NullMarked;
