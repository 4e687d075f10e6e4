/** The page My work. */
@NullMarked
package homeward.worklist.web;

import org.jspecify.annotations.NullMarked;
