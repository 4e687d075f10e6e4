/** In which order work is to be done, and in which words: no Spring, no SQL, no clock. */
@NullMarked
package homeward.worklist.domain;

import org.jspecify.annotations.NullMarked;
