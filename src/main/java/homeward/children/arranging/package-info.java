/** Moves, case holders and corrections as people record them: once, and never over one another. */
@NullMarked
package homeward.children.arranging;

import org.jspecify.annotations.NullMarked;
