/**
 * The police notifications file: bytes to rows, rows to facts or to plain reasons why not. Pure.
 */
@NullMarked
package homeward.exchange.domain.notifications;

import org.jspecify.annotations.NullMarked;
