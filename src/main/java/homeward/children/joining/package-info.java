/**
 * Whether two children are one: placing what an import says, proposing, deciding, undoing. Nothing
 * is lost in either direction.
 */
@NullMarked
@NamedInterface("joining")
package homeward.children.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
