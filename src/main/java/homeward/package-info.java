/** Homeward: one shared record of every child who goes missing from home or care. */
@NullMarked
package homeward;

import org.jspecify.annotations.NullMarked;
