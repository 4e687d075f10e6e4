/**
 * Tells whether two descriptions are of the same child: names, date of birth, address, with the
 * points and the reason for each. Pure: no Spring, no SQL, no clock. The weights and what they were
 * measured on are in docs/decisions/0030-matching-weights.md.
 */
@NullMarked
@NamedInterface("matching")
package homeward.children.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
