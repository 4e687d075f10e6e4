/** Reads the promises that other modules publish. */
@NullMarked
package homeward.worklist.store;

import org.jspecify.annotations.NullMarked;
