/** Tests of the pages. */
@NullMarked
package homeward.worklist.web;

import org.jspecify.annotations.NullMarked;
