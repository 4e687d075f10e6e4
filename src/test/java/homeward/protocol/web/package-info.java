/** Tests of the protocol's pages. */
@NullMarked
package homeward.protocol.web;

import org.jspecify.annotations.NullMarked;
