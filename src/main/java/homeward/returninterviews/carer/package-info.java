/** What a parent or carer thinks, beside the child's interview or when the child wants none. */
@NullMarked
package homeward.returninterviews.carer;

import org.jspecify.annotations.NullMarked;
