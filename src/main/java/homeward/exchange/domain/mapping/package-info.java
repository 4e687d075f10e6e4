/**
 * Which column of a file is which fact: what its headings suggest, what a person said, and whether
 * a later file still fits. Pure: no Spring, no SQL, no clock.
 */
@NullMarked
package homeward.exchange.domain.mapping;

import org.jspecify.annotations.NullMarked;
