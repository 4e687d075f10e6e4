/** Tests of the module. */
@NullMarked
package homeward.agencies;

import org.jspecify.annotations.NullMarked;
