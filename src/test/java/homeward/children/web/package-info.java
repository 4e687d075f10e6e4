/** Tests of the pages. */
@NullMarked
package homeward.children.web;

import org.jspecify.annotations.NullMarked;
