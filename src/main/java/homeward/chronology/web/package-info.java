/** The page with the timeline. */
@NullMarked
package homeward.chronology.web;

import org.jspecify.annotations.NullMarked;
