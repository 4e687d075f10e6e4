/** Keeps which protocol versions were seen and whose examples were checked. */
@NullMarked
package homeward.protocol.store;

import org.jspecify.annotations.NullMarked;
