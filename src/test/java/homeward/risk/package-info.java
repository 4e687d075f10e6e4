/** Tests of risk. */
@NullMarked
package homeward.risk;

import org.jspecify.annotations.NullMarked;
