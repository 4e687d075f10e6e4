/** What oversight reads, from published views only. */
@NullMarked
package homeward.oversight.store;

import org.jspecify.annotations.NullMarked;
