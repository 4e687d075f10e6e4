/** The pages of imports. */
@NullMarked
package homeward.exchange.web;

import org.jspecify.annotations.NullMarked;
