/** Plain answers when something goes wrong. */
@NullMarked
package homeward.web.errors;

import org.jspecify.annotations.NullMarked;
