/** What headings suggest, and what is understood of a file with headings of its own. */
@NullMarked
package homeward.exchange.domain.mapping;

import org.jspecify.annotations.NullMarked;
