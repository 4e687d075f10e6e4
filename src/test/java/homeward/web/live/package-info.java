/** Tests. */
@NullMarked
package homeward.web.live;

import org.jspecify.annotations.NullMarked;
