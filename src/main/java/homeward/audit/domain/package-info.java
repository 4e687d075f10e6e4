/** The chain of hashes: no Spring, no SQL. */
@NullMarked
package homeward.audit.domain;

import org.jspecify.annotations.NullMarked;
