@NullMarked
package homeward.platform.start;

import org.jspecify.annotations.NullMarked;
