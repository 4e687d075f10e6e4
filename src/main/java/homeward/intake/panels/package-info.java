/** What other modules contribute to the page of an absence. */
@NullMarked
@NamedInterface("panels")
package homeward.intake.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
