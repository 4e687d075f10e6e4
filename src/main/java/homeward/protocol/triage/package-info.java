/**
 * Triage of return interviews as a local protocol lays it down: which factors are asked about, what
 * weighs how much, and which colour follows.
 */
@NullMarked
@NamedInterface("triage")
package homeward.protocol.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
