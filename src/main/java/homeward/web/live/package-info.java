/** Tells open screens that something on them has changed, without saying what. */
@NullMarked
package homeward.web.live;

import org.jspecify.annotations.NullMarked;
