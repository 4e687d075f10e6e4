/** Tests of the module. */
@NullMarked
package homeward.children;

import org.jspecify.annotations.NullMarked;
