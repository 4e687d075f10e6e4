@NullMarked
package homeward.intake;

import org.jspecify.annotations.NullMarked;
