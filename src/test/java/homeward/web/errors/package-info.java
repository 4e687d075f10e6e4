/** Tests. */
@NullMarked
package homeward.web.errors;

import org.jspecify.annotations.NullMarked;
