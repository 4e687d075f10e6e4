@NullMarked
package homeward.platform.embedded;

import org.jspecify.annotations.NullMarked;
