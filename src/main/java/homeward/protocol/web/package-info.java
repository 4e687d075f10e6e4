/** Pages that read like the agreement itself. */
@NullMarked
package homeward.protocol.web;

import org.jspecify.annotations.NullMarked;
