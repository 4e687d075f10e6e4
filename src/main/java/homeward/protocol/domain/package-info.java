/** Pure decisions from facts and clauses: no Spring, no SQL, no clock. */
@NullMarked
package homeward.protocol.domain;

import org.jspecify.annotations.NullMarked;
