/**
 * What a local protocol counts: how often a child was away within a window, what that calls for, of
 * whom, and how many working days it may take.
 */
@NullMarked
@NamedInterface("counting")
package homeward.protocol.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
