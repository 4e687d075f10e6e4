/** What is recorded about an episode, as it is handed in, and what came of it. */
@NullMarked
@NamedInterface("facts")
package homeward.episodes.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
