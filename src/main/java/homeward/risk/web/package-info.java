/** The risk panel of an episode. */
@NullMarked
package homeward.risk.web;

import org.jspecify.annotations.NullMarked;
