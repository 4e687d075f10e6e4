/** Tests of the local protocols. */
@NullMarked
package homeward.protocol;

import org.jspecify.annotations.NullMarked;
