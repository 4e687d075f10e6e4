/** Tests. */
@NullMarked
package homeward.web.rendering;

import org.jspecify.annotations.NullMarked;
