/** Tests of the module. */
@NullMarked
package homeward.access;

import org.jspecify.annotations.NullMarked;
