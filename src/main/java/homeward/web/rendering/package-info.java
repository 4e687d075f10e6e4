/** Turns page records into HTML bytes, and makes the frame around them. */
@NullMarked
package homeward.web.rendering;

import org.jspecify.annotations.NullMarked;
