/** Decisions about children: no Spring, no SQL, no clock. */
@NullMarked
package homeward.children.domain;

import org.jspecify.annotations.NullMarked;
