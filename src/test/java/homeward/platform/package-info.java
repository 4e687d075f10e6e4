@NullMarked
package homeward.platform;

import org.jspecify.annotations.NullMarked;
