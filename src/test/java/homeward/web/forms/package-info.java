/** Tests. */
@NullMarked
package homeward.web.forms;

import org.jspecify.annotations.NullMarked;
