/**
 * What an import will do with each row, worked out before anything is written, so that a preview
 * and the real run cannot differ. Pure.
 */
@NullMarked
package homeward.exchange.domain.plan;

import org.jspecify.annotations.NullMarked;
