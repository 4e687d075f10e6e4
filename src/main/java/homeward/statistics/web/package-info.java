/** The pages of the figures. */
@NullMarked
package homeward.statistics.web;

import org.jspecify.annotations.NullMarked;
