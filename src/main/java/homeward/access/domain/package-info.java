/** The decision who may: no Spring, no SQL. */
@NullMarked
package homeward.access.domain;

import org.jspecify.annotations.NullMarked;
