/** Reads protocol files strictly: an unknown or missing key is refused, naming file and clause. */
@NullMarked
package homeward.protocol.file;

import org.jspecify.annotations.NullMarked;
