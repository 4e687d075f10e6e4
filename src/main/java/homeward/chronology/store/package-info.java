/** Reads the facts that other modules publish. */
@NullMarked
package homeward.chronology.store;

import org.jspecify.annotations.NullMarked;
