@NullMarked
package homeward.platform.time;

import org.jspecify.annotations.NullMarked;
