/** Tests of My work. */
@NullMarked
package homeward.worklist;

import org.jspecify.annotations.NullMarked;
