/** Tests of the module. */
@NullMarked
package homeward.audit;

import org.jspecify.annotations.NullMarked;
