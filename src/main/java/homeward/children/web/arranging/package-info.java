/** The pages on which moves, case holders and corrections of a child's record are recorded. */
@NullMarked
package homeward.children.web.arranging;

import org.jspecify.annotations.NullMarked;
