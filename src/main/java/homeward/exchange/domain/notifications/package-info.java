/**
 * One row of the police notifications file: its cells, checked into a fact or into plain reasons
 * why not. Pure.
 */
@NullMarked
package homeward.exchange.domain.notifications;

import org.jspecify.annotations.NullMarked;
