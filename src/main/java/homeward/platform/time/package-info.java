/** The one clock, and how a demonstration moves it. */
@NullMarked
package homeward.platform.time;

import org.jspecify.annotations.NullMarked;
