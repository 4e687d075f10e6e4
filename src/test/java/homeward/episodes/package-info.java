/** Tests of one time missing. */
@NullMarked
package homeward.episodes;

import org.jspecify.annotations.NullMarked;
