/** Finding a child in an emergency: only by an exact name and date of birth, or the reference. */
@NullMarked
package homeward.children.emergency;

import org.jspecify.annotations.NullMarked;
