/** Tests of return interviews. */
@NullMarked
package homeward.returninterviews;

import org.jspecify.annotations.NullMarked;
