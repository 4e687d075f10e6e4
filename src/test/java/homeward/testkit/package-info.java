/** What tests stand on: a real database each, and a clock that stands still. */
@NullMarked
package homeward.testkit;

import org.jspecify.annotations.NullMarked;
